// SPDX-License-Identifier: AGPL-3.0-or-later
import { digitsFrom, isDigit, standsAlone } from './stands-alone';
import { BASE64, charactersFrom, endOf, type Writing } from './writings';

/** Four digits that stand in a store as a number of their own, or eight written together: then both halves of them. */
export type FoundHalf = { value: number; start: number; end: number; writing: Writing; bit: number };

/** A half that lies before or after the place asked about needs this much of the store on either side to be judged. */
export const MARGIN = 256;

const HALF = 4;
const [ZERO, NINE, THREE] = [48, 57, 51];

/** What a byte may be a part of: a digit, or one of the four signs that digits in base 64 are made of, which follow each other in turn. */
const DIGIT = 1;
const [A, B, C, D] = [2, 4, 8, 16] as const;

/** The bits of a digit are 0011dddd; six of them make a sign. */
const signsOf = (sextet: number): number =>
  (sextet >= 0b001100 && sextet <= 0b001110 ? A : 0) |
  ((sextet & 0b1111) === 0b0011 ? B : 0) |
  ((sextet & 0b11) === 0b00 ? C : 0) |
  (sextet >= 0b110000 && sextet <= 0b111001 ? D : 0);

const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sextet = BASE64[byte] ?? -1;
  return (byte >= ZERO && byte <= NINE ? DIGIT : 0) | (sextet < 0 ? 0 : signsOf(sextet));
});

const classAt = (bytes: Uint8Array, at: number): number => CLASSES[bytes[at] ?? 0] ?? 0;

const follow = (bytes: Uint8Array, at: number, signs: readonly number[]): boolean => {
  for (let place = 0; place < signs.length; place += 1)
    if (!(classAt(bytes, at + 1 + place) & (signs[place] ?? 0))) return false;
  return true;
};

/** What follows the first sign of four digits that begin at its bit 0, 2 or 4. */
const AFTER_A = [B, C, D, A];
const AFTER_B = [C, D, A, B];
const AFTER_C = [D, A, B, C, D];

type Visit = (half: FoundHalf) => void;

/**
 * What stands before a value and may look like a digit of it: in the files of a database the one byte of a short text's length, in a binary
 * dump the last of the four of any length (of 48 to 57 bytes; before UTF-16 it is a digit too, because the byte before it is zero).
 */
export type Heads = 'none' | 'database' | 'dump';

const isWritten = (byte: number): boolean => byte >= 32 || byte === 9 || byte === 10 || byte === 13;

/**
 * Whether this byte can be what PostgreSQL writes before a short text: odd, twice its length and one more. Of a text of 23 to 27
 * characters it looks like a digit.
 */
const isTextHead = (bytes: Uint8Array, at: number): boolean => {
  const head = bytes[at] ?? 0;
  const length = (head >> 1) - 1;
  return head % 2 === 1 && bytes.subarray(at + 1, at + 1 + length).every(isWritten);
};

const tellRow = (
  bytes: Uint8Array,
  at: number,
  writing: Writing,
  bit: number,
  length: number,
  visit: Visit,
): void => {
  const characters = charactersFrom(bytes, at, writing, bit);
  if (!standsAlone(characters, length)) return;
  for (let first = 0; first < length; first += HALF) {
    let value = 0;
    for (let place = first; place < first + HALF; place += 1) value = value * 10 + characters(place) - ZERO;
    const bits = bit + 8 * first;
    const start = writing === 'base64' ? at + Math.floor(bits / 6) : endOf(at, writing, bit, first);
    const own = writing === 'base64' ? bits % 6 : 0;
    visit({ value, start, end: endOf(start, writing, own, HALF), writing, bit: own });
  }
};

/** Whether this digit can be the last of the four bytes that a dump writes of a value's length: the three before it are zero. */
const isLengthInDump = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0 && bytes[at - 1] === 0 && bytes[at - 2] === 0;

const mayBeHead = (bytes: Uint8Array, at: number, writing: 'text' | 'utf16be', heads: Heads): boolean => {
  if (heads === 'dump') return writing === 'utf16be' && isLengthInDump(bytes, at);
  return heads === 'database' && (writing === 'utf16be' || isTextHead(bytes, at));
};

/** The first digit of a row may be the head of a text that begins behind it. */
const tellBehindHead = (
  bytes: Uint8Array,
  at: number,
  writing: 'text' | 'utf16be',
  heads: Heads,
  visit: Visit,
): void => {
  const length = digitsFrom(charactersFrom(bytes, at, writing)) - 1;
  if (length !== HALF && length !== 2 * HALF) return;
  if (mayBeHead(bytes, at, writing, heads))
    tellRow(bytes, endOf(at, writing, 0, 1), writing, 0, length, visit);
};

/** Tells of the row of digits that begins here, if it is four or eight and nothing longer. */
const tell = (bytes: Uint8Array, at: number, writing: Writing, bit: number, visit: Visit): void => {
  const characters = charactersFrom(bytes, at, writing, bit);
  if (!isDigit(characters(0)) || isDigit(characters(-1))) return;
  const length = digitsFrom(characters);
  if (length === HALF || length === 2 * HALF) tellRow(bytes, at, writing, bit, length, visit);
};

const tellDigit = (bytes: Uint8Array, at: number, heads: Heads, visit: Visit): void => {
  const before = bytes[at - 1] ?? -1;
  const next = bytes[at + 1] ?? -1;
  if (isDigit(next)) {
    if (!isDigit(before) && isDigit(bytes[at + 2] ?? -1)) {
      tell(bytes, at, 'text', 0, visit);
      tellBehindHead(bytes, at, 'text', heads, visit);
    }
    if (bytes[at] === THREE && bytes[at + 2] === THREE) tell(bytes, at, 'hex', 0, visit);
  }
  if (!isDigit(bytes[at + 2] ?? -1)) return;
  if (next === 0) tell(bytes, at, 'utf16le', 0, visit);
  if (before !== 0) return;
  tell(bytes, at - 1, 'utf16be', 0, visit);
  tellBehindHead(bytes, at - 1, 'utf16be', heads, visit);
};

/**
 * Visits every half-like number that begins in `bytes` from `from` to before `to`, in all writings; of a row of digits the first says
 * where it begins. Within the margin before and after, `bytes` must hold what stands in the store.
 */
export const findHalves = (
  bytes: Uint8Array,
  [from, to]: readonly [number, number],
  heads: Heads,
  visit: Visit,
): void => {
  for (let at = from; at < to; at += 1) {
    const kind = CLASSES[bytes[at] ?? 0] ?? 0;
    if (kind === 0) continue;
    if (kind & DIGIT) tellDigit(bytes, at, heads, visit);
    if (kind & A && follow(bytes, at, AFTER_A)) tell(bytes, at, 'base64', 0, visit);
    if (kind & B && follow(bytes, at, AFTER_B)) tell(bytes, at, 'base64', 2, visit);
    if (kind & C && follow(bytes, at, AFTER_C)) tell(bytes, at, 'base64', 4, visit);
  }
};
