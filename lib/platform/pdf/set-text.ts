// SPDX-License-Identifier: AGPL-3.0-or-later
import { isSymbol, normalised } from './characters';
import { symbolWidth } from './draw-symbol';
import { type FaceName, typeface } from './typeface';

/** A character that cannot be drawn reached the paper; `findUndrawable` has to be asked first. */
export class UndrawableCharacterError extends Error {}

const FALLBACK: Record<FaceName, FaceName> = {
  regular: 'fallback-regular',
  italic: 'fallback-regular',
  semibold: 'fallback-semibold',
  bold: 'fallback-semibold',
  'fallback-regular': 'fallback-regular',
  'fallback-semibold': 'fallback-semibold',
};

/** A stretch of glyphs of one face, or one sign that is drawn as a path; `em` is its advance. */
export type Stretch = { symbol: string | null; hex: string; em: number; characters: number };

/** A text turned into glyphs, of no size yet. */
export type SetText = { face: FaceName; stretches: Stretch[]; em: number; characters: number };

const setIn = (text: string, face: FaceName): SetText | null => {
  const { glyphOf, advances, hexOf } = typeface(face);
  const stretches: Stretch[] = [];
  let [open, em, characters]: [Stretch | null, number, number] = [null, 0, 0];
  for (const character of text) {
    const glyph = glyphOf.get(character.codePointAt(0) ?? 0);
    characters += 1;
    if (glyph === undefined) {
      if (!isSymbol(character)) return null;
      open = null;
      stretches.push({ symbol: character, hex: '', em: symbolWidth(character), characters: 1 });
      em += symbolWidth(character);
      continue;
    }
    if (!open) stretches.push((open = { symbol: null, hex: '', em: 0, characters: 0 }));
    const advance = (advances[glyph] ?? 0) / 1000;
    open.hex += hexOf[glyph] ?? '';
    open.em += advance;
    open.characters += 1;
    em += advance;
  }
  return { face, stretches, em, characters };
};

/**
 * Sets a text in the wanted face, or the whole of it in its fallback, so that a word never changes look. Throws
 * `UndrawableCharacterError` where neither has a glyph.
 */
export const setText = (text: string, wanted: FaceName): SetText => {
  const drawn = normalised(text);
  const set = setIn(drawn, wanted) ?? setIn(drawn, FALLBACK[wanted]);
  if (!set) throw new UndrawableCharacterError('a character has no glyph');
  return set;
};
