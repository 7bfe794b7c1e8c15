// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PaperModel, type PaperMunicipality } from '@/lib/receipt/paper-municipality';

/** Layout of the declaration in force. */
export const LOSS_DECLARATION_MODEL: PaperModel = { code: 'CIE-DSC', version: '1.0', mark: 'DSC10' };

/** The declaration in lieu of affidavit that a reprint of lost halves needs, ready to print; an empty value leaves a line to write on. */
export type LossDeclarationView = {
  /** Prints PROVA under everything. */
  practice: boolean;
  /** Instant of the print: the same print gives the same bytes. */
  printedAt: Date;
  municipality: PaperMunicipality;
  model: PaperModel;
  /** Number of the reprint, printed as barcode too. */
  caseNumber: string;
  declarant: {
    name: string;
    birthplace: string;
    birthDate: string;
    codiceFiscale: string;
    residence: string;
  };
  /** Set when the declarant is not the holder. */
  representative: { role: 'parent' | 'guardian' | 'administrator'; holder: string } | null;
  card: { serial: string; issuer: string };
  event: 'lost' | 'stolen' | 'unreadable';
  halves: 'first' | 'second' | 'both';
  /** What is asked for: the first half at the counter, the second by e-mail or on paper. */
  asks: { first: boolean; secondByEmail: string | null; secondOnPaper: boolean };
  placeAndDate: string;
  operator: string;
  identifiedBy: string;
  presented: 'in-presence' | 'with-copy' | 'digitally-signed';
};
