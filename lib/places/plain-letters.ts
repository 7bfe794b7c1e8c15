// SPDX-License-Identifier: AGPL-3.0-or-later
/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Record<string, string> = {
  Æ: 'AE',
  æ: 'ae',
  Ð: 'D',
  ð: 'd',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ĸ: 'k',
  Ł: 'L',
  ł: 'l',

  Ŀ: 'L',
  ŀ: 'l',
  ŉ: "'n",
  Ŋ: 'N',
  ŋ: 'n',
  Ø: 'O',
  ø: 'o',
  Œ: 'OE',
  œ: 'oe',
  ß: 'ss',
  ẞ: 'SS',
  ſ: 's',
  Þ: 'TH',
  þ: 'th',
  Ŧ: 'T',
  ŧ: 't',
};

/** Latin letters without their marks (`Š` → `S`, `ø` → `o`, `ß` → `ss`); every other character is left as it is. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\u0000-\u007F]/gu, (character) => UNDECOMPOSED[character] ?? character)
    .normalize('NFC');

/** The form in which names of people and places are searched: unaccented, lower case, signs as single spaces. */
export const searchForm = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
