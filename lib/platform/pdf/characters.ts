// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName, typeface } from './typeface';

/** Signs that no face of ours has: they are drawn as paths (`draw-symbol.ts`). */
const SYMBOLS = new Set(['☐', '☑', '✓', '✗', '→', '№']);

const FALLBACK: Record<FaceName, FaceName> = {
  regular: 'fallback-regular',
  italic: 'fallback-regular',
  semibold: 'fallback-semibold',
  bold: 'fallback-semibold',
  'fallback-regular': 'fallback-regular',
  'fallback-semibold': 'fallback-semibold',
};

/** A character that cannot be drawn reached the paper; `findUndrawable` has to be asked first. */
export class UndrawableCharacterError extends Error {}

/** Text as it is drawn: composed (NFC), ẞ as SS, every kind of blank a plain space. */
export const normalised = (text: string): string =>
  text.normalize('NFC').replaceAll('ẞ', 'SS').replace(/\s/gu, ' ');

const lacks = (text: string, face: FaceName): string | null => {
  const { glyphOf } = typeface(face);
  for (const character of text) {
    if (!SYMBOLS.has(character) && !glyphOf.has(character.codePointAt(0) ?? 0)) return character;
  }
  return null;
};

/** The first character that no face can draw, or `null` when all of the text can be drawn. */
export const findUndrawable = (text: string): string | null => {
  const drawn = normalised(text);
  return lacks(drawn, 'regular') === null ? null : lacks(drawn, 'fallback-regular');
};

/** The face that draws a whole normalised text: the wanted one, or its fallback, so that a word never changes look. */
export const faceFor = (text: string, wanted: FaceName): FaceName => {
  if (lacks(text, wanted) === null) return wanted;
  const fallback = FALLBACK[wanted];
  if (lacks(text, fallback) !== null) throw new UndrawableCharacterError('a character has no glyph');
  return fallback;
};

export type Segment = { symbol: boolean; text: string };

/** Cuts a text where signs drawn as paths stand. */
export const segmentsOf = (text: string): Segment[] => {
  const segments: Segment[] = [];
  for (const character of text) {
    const symbol = SYMBOLS.has(character);
    const last = segments.at(-1);
    if (!symbol && last && !last.symbol) last.text += character;
    else segments.push({ symbol, text: character });
  }
  return segments;
};
