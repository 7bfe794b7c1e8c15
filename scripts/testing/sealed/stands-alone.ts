// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Characters } from './writings';

/** As many characters as are looked at on either side. */
export const CONTEXT = 36;
/** From so many signs on a run of hexadecimal digits is a digest, a key or a picture, and numbers in it are chance. */
const DIGEST = 12;

const [POINT, BACKSLASH, LETTER_U] = [46, 92, 117];

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const DATE = /\d{4}-\d\d-\d\d|\d\d[-/.]\d\d[-/.]\d{4}/g;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHex = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

const countWhile = (is: (code: number) => boolean, characterAt: Characters): number => {
  let count = 0;
  while (count < CONTEXT && is(characterAt(count))) count += 1;
  return count;
};

/** Digits in a row from a place on, at most 36. */
export const digitsFrom = (characters: Characters): number => countWhile(isDigit, characters);

/** A decimal point with digits behind it, seen from a number: 12.5, not the full stop between two halves. */
const isFraction = (outwards: Characters): boolean => {
  const digits = digitsFrom((place) => outwards(place + 1));
  return outwards(0) === POINT && digits > 0 && digits !== 4;
};

const isEscape = (before: Characters): boolean => before(0) === LETTER_U && before(1) === BACKSLASH;

const covers = (text: string, pattern: RegExp, length: number): boolean =>
  [...text.matchAll(pattern)].some(
    ({ index, 0: found }) => index <= CONTEXT && index + found.length >= CONTEXT + length,
  );

/**
 * Whether the row of `length` digits at place 0 is a number of its own. It is not inside a digest, a key or an id (which are rows of
 * hexadecimal digits, in which every number stands by chance), part of a decimal fraction, the year of a date, or a character written
 * by its number (`\u2013`).
 */
export const standsAlone = (characters: Characters, length: number): boolean => {
  const before: Characters = (place) => characters(-1 - place);
  const after: Characters = (place) => characters(length + place);
  const hexadecimal = countWhile(isHex, before) + countWhile(isHex, after);
  if (hexadecimal > 0 && hexadecimal + length >= DIGEST) return false;
  if (isFraction(before) || isFraction(after) || isEscape(before)) return false;
  const text = Array.from({ length: 2 * CONTEXT + length }, (_, index) => {
    const code = characters(index - CONTEXT);
    return code < 0 ? '\0' : String.fromCharCode(code);
  }).join('');
  return !covers(text, UUID, length) && !covers(text, DATE, length);
};
