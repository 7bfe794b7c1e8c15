// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName, typeface } from './typeface';

/** Signs that no face of ours has: they are drawn as paths (`draw-symbol.ts`). */
const SYMBOLS: ReadonlySet<string> = new Set(['☐', '☑', '✓', '✗', '→', '№']);

export const isSymbol = (character: string): boolean => SYMBOLS.has(character);

const PLAIN = /^[ -~]*$/;

/** Text as it is drawn: composed (NFC), ẞ as SS, every kind of blank a plain space. */
export const normalised = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFC').replaceAll('ẞ', 'SS').replace(/\s/gu, ' ');

const lacks = (text: string, face: FaceName): string | null => {
  const { glyphOf } = typeface(face);
  for (const character of text) {
    if (!glyphOf.has(character.codePointAt(0) ?? 0) && !isSymbol(character)) return character;
  }
  return null;
};

/** The first character that no face can draw, or `null` when all of the text can be drawn. */
export const findUndrawable = (text: string): string | null => {
  const drawn = normalised(text);
  return lacks(drawn, 'regular') === null ? null : lacks(drawn, 'fallback-regular');
};
