// SPDX-License-Identifier: AGPL-3.0-or-later
import { IMPORTED_LETTER } from '@/contracts/practice/imported-series';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = 100_000;
const SERIES = DIGITS * LETTERS.length ** 2;
/** Has no factor in common with the size of the series: every running number gives another serial. */
const STRIDE = 41_239_877;

/** The serial of the imported card of this running number, in a series that nobody mints: 67,600,000 of them. */
export const importedSerial = (running: number): string => {
  const at = Number((BigInt(running) * BigInt(STRIDE)) % BigInt(SERIES));
  const letters = Math.floor(at / DIGITS);
  const pair =
    LETTERS.charAt(Math.floor(letters / LETTERS.length)) + LETTERS.charAt(letters % LETTERS.length);
  return `C${IMPORTED_LETTER}${String(at % DIGITS).padStart(5, '0')}${pair}`;
};
