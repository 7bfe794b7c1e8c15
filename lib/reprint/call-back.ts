// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { textField } from '@/lib/cie-request/typed-fields';

/** Longest codice fiscale or serial that is kept as it was typed, spaces apart. */
const TYPED_MAX = 20;

/** What was typed of a card, as far as it was: upper case without spaces. */
const typedCode = z.string().transform((text) =>
  text
    .replace(/[\s\p{C}]/gu, '')
    .toUpperCase()
    .slice(0, TYPED_MAX),
);

/** The card that codes were wanted for, and how to reach the citizen, when they told it; never a code. */
export const callBackSchema = z.object({
  codiceFiscale: typedCode,
  cardSerial: typedCode,
  phone: textField(30),
  note: textField(200),
});

/** What is kept for a call back. */
export type CallBackTold = z.output<typeof callBackSchema>;

/** How to reach the citizen, as typed. */
export type TypedReach = Pick<z.input<typeof callBackSchema>, 'phone' | 'note'>;

/** A citizen who wanted codes while the service was away. */
export type ReprintCallBack = CallBackTold & {
  id: string;
  /** Where the service went away in the middle of a reprint: it goes on there. */
  reprint: { id: string; holder: string } | null;
  leftAt: Date;
  /** Who left it, by name. */
  leftBy: string;
};
