// SPDX-License-Identifier: AGPL-3.0-or-later

/** The ways in which digits may have been written into a store. Digits are the same in both cases of hexadecimal. */
export type Writing = 'text' | 'utf16le' | 'utf16be' | 'hex' | 'base64';

/** The character so many places after the one that was asked about (before it, when negative); -1 where there is none. */
export type Characters = (place: number) => number;

/** How many bytes of the store a character takes at most. */
export const WIDTH: Record<Writing, number> = { text: 1, utf16le: 2, utf16be: 2, hex: 2, base64: 4 / 3 };

const NONE = -1;
const tableOf = (alphabet: string): Int8Array => {
  const table = new Int8Array(256).fill(NONE);
  for (const [value, character] of [...alphabet].entries()) table[character.charCodeAt(0)] = value;
  return table;
};

const HEX = tableOf('0123456789abcdef');
for (const [value, character] of [...'ABCDEF'].entries()) HEX[character.charCodeAt(0)] = value + 10;
/** Value of each character of base 64, of the ordinary alphabet and of the one for addresses. */
export const BASE64 = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
BASE64['-'.charCodeAt(0)] = 62;
BASE64['_'.charCodeAt(0)] = 63;

const valueIn = (table: Int8Array, bytes: Uint8Array, at: number): number => table[bytes[at] ?? 256] ?? NONE;

const pair = (bytes: Uint8Array, at: number): number => {
  const [high, low] = [valueIn(HEX, bytes, at), valueIn(HEX, bytes, at + 1)];
  return high < 0 || low < 0 ? NONE : high * 16 + low;
};

const wide = (bytes: Uint8Array, at: number, zeroAt: number): number =>
  bytes[zeroAt] === 0 ? (bytes[at] ?? NONE) : NONE;

const sextets = (bytes: Uint8Array, at: number, bit: number): number => {
  const [first, second] = [valueIn(BASE64, bytes, at), valueIn(BASE64, bytes, at + 1)];
  return first < 0 || second < 0 ? NONE : ((first << (2 + bit)) | (second >> (4 - bit))) & 0xff;
};

/**
 * Reads characters from a byte on, as they were written. In base 64 a character begins at `bit` 0, 2 or 4 of the six that its first
 * sign stands for.
 */
export const charactersFrom = (bytes: Uint8Array, at: number, writing: Writing, bit = 0): Characters => {
  switch (writing) {
    case 'text':
      return (place) => bytes[at + place] ?? NONE;
    case 'utf16le':
      return (place) => wide(bytes, at + 2 * place, at + 2 * place + 1);
    case 'utf16be':
      return (place) => wide(bytes, at + 2 * place + 1, at + 2 * place);
    case 'hex':
      return (place) => pair(bytes, at + 2 * place);
    case 'base64':
      return (place) => {
        const bits = bit + 8 * place;
        const sign = Math.floor(bits / 6);
        return sextets(bytes, at + sign, bits - 6 * sign);
      };
  }
};

/** The byte after the last one that so many characters touch. */
export const endOf = (at: number, writing: Writing, bit: number, characters: number): number =>
  writing === 'base64' ? at + Math.ceil((bit + 8 * characters) / 6) : at + WIDTH[writing] * characters;
