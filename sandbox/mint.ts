// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { IMPORTED_LETTER } from '@/contracts/practice/imported-series';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SERIES = LETTERS.replace(IMPORTED_LETTER, '');
const DIGITS = '0123456789';

/** Bytes at or above the largest multiple of the alphabet's size are thrown away: no symbol is likelier than another. */
const pick = (alphabet: string, count: number): string => {
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < count) {
    for (const byte of randomBytes(count * 2)) {
      if (byte < limit && text.length < count) text += alphabet[byte % alphabet.length] ?? '';
    }
  }
  return text;
};

/** A PIN or PUK: eight digits from the system's generator. */
export const mintCode = (): string => pick(DIGITS, 8);

/** A candidate for a card's number; whether it is free in Italy, the database decides. */
export const mintSerial = (): string => `C${pick(SERIES, 1)}${pick(DIGITS, 5)}${pick(LETTERS, 2)}`;
