// SPDX-License-Identifier: AGPL-3.0-or-later
import { sampleReprint } from '@/lib/receipt/paper/sample-views';
import { LOSS_DECLARATION_MODEL, type LossDeclarationView } from '../loss-declaration-view';

/** A declaration of loss of an invented person; always the same values. */
export const sampleLossDeclaration: LossDeclarationView = {
  practice: true,
  printedAt: sampleReprint.printedAt,
  municipality: sampleReprint.municipality,
  model: LOSS_DECLARATION_MODEL,
  caseNumber: 'BSA-26-009207',
  declarant: {
    name: 'Moretti Lucia',
    birthplace: 'Udine (UD)',
    birthDate: '04/06/1980',
    codiceFiscale: 'MRTLCU80H44L483N',
    residence: "Borgo Sant'Andrea (UD), via dei Tigli 24, int. 3",
  },
  representative: null,
  card: { serial: 'CA48217MT', issuer: "Borgo Sant'Andrea" },
  event: 'lost',
  halves: 'first',
  asks: { first: true, secondByEmail: null, secondOnPaper: false },
  placeAndDate: "Borgo Sant'Andrea, 21/11/2026",
  operator: 'BSA-017',
  identifiedBy: 'CIE n. CA48217MT',
  presented: 'in-presence',
};
