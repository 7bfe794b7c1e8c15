// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';

type Draft = Pick<Wire['OperatorNotice'], 'notice_id' | 'title' | 'audience'> & {
  daysAgo: number;
  paragraphs: readonly string[];
};

const DAY_MS = 86_400_000;
const SHOWN_DAYS = 60;

const DRAFTS: readonly Draft[] = [
  {
    notice_id: '5f0c1d7a-3b52-4c0e-9d41-6a2f0b9e1c01',
    title: 'CieID: credenziali di livello 1 e 2, contatti e nuovi moduli',
    audience: 'all',
    daysAgo: 2,
    paragraphs: [
      'Da oggi chiedere a ogni richiedente e-mail e cellulare: sono facoltativi, ma servono ad attivare subito le credenziali e a recuperare il PUK. Rileggerli con il cittadino e controllare che siano suoi, non di un parente né di un ufficio.',
      'I moduli si stampano in verticale e sempre fronte/retro. Attenzione: la firma del cittadino, a pagina 1 della ricevuta, è ora in basso a destra.',
      'I nuovi moduli per maggiorenni sono in Modulistica (Download).',
    ],
  },
  {
    notice_id: '5f0c1d7a-3b52-4c0e-9d41-6a2f0b9e1c02',
    title: 'Dove mandare chi ha altre domande sulla carta',
    audience: 'clerk',
    daysAgo: 1,
    paragraphs: [
      'Le risposte alle domande più frequenti sono su https://www.cartaidentita.interno.gov.it: indicare questo indirizzo e non altri. Nessun sito chiede i codici della carta per posta elettronica o per telefono.',
    ],
  },
  {
    notice_id: '5f0c1d7a-3b52-4c0e-9d41-6a2f0b9e1c03',
    title: 'Modulistica: versione 3.2 della richiesta per maggiorenni',
    audience: 'supervisor',
    daysAgo: 1,
    paragraphs: [
      'In Modulistica (Download) è pubblicata la versione 3.2 del modulo CIE-M-01. Va scaricata, confrontata con quella in vigore e messa in vigore.',
    ],
  },
];

const dayOf = (instant: Date, days: number): string =>
  new Date(instant.getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** What is published at an instant. The days move along, so that practice always has something to read. */
export const publishedNotices = (now: Date): Wire['OperatorNotice'][] =>
  DRAFTS.map(({ paragraphs, daysAgo, ...notice }) => ({
    ...notice,
    text: paragraphs.join('\n\n'),
    published_at: `${dayOf(now, -daysAgo)}T06:50:00.000Z`,
    expires_on: dayOf(now, SHOWN_DAYS),
  }));
