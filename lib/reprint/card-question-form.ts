// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { scannedCodeOf } from '@/lib/cie-request/scanned-code';
import { codiceFiscaleField } from '@/lib/citizen/codice-fiscale-field';
import { issueOf } from '@/lib/kernel/message';

const ELECTRONIC = /^C[A-Z]\d{5}[A-Z]{2}$/;
/** Serials of paper cards: two letters and seven digits. */
const PAPER = /^[A-Z]{2}\d{7}$/;

const faultOf = (text: string, serial: string) => {
  if (PAPER.test(serial)) return 'reprint.serialPaper';
  const kind = scannedCodeOf(text)?.kind;
  return kind === 'receipt' || kind === 'request-number' ? 'reprint.receiptUnknown' : 'reprint.serialFormat';
};

/** A card's serial as typed or scanned → two letters, five digits, two letters; case, spaces and invisible characters do not count. */
export const cardSerialField = z.string().transform((text, context) => {
  const serial = text.replace(/[\s\p{C}]/gu, '').toUpperCase();
  if (ELECTRONIC.test(serial)) return serial;
  context.addIssue(issueOf(faultOf(text, serial)));
  return z.NEVER;
});

/** What is typed to find a card. */
export const cardQuestionSchema = z.object({
  codiceFiscale: codiceFiscaleField,
  cardSerial: cardSerialField,
});

/** What is typed to find a card, untouched. */
export type TypedCardQuestion = z.input<typeof cardQuestionSchema>;
