// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@cantoo/fontkit';

/** The faces of our paper. `fallback-*` (Noto Sans: more Latin, Greek, Cyrillic) serves what Titillium Web lacks. */
export const FACES = {
  regular: 'TitilliumWeb-Regular',
  semibold: 'TitilliumWeb-SemiBold',
  bold: 'TitilliumWeb-Bold',
  italic: 'TitilliumWeb-Italic',
  'fallback-regular': 'NotoSans-Regular',
  'fallback-semibold': 'NotoSans-SemiBold',
} as const;

export type FaceName = keyof typeof FACES;

/** Measures are in thousandths of the type size, as PDF counts them. */
export type Typeface = {
  postScriptName: string;
  file: Buffer;
  glyphOf: ReadonlyMap<number, number>;
  /** Advance of every glyph, by glyph id; and the id as the four hexadecimal digits that show it. */
  advances: readonly number[];
  hexOf: readonly string[];
  box: readonly [number, number, number, number];
  ascent: number;
  descent: number;
  capHeight: number;
  italicAngle: number;
};

const parsed = new Map<FaceName, Typeface>();

const parse = (name: FaceName): Typeface => {
  const file = readFileSync(join(process.cwd(), 'public', 'fonts', 'pdf', `${FACES[name]}.ttf`));
  const font = create(file);
  if (!('glyphForCodePoint' in font)) throw new Error(`${FACES[name]}.ttf holds no single face`);
  const scale = 1000 / font.unitsPerEm;
  const glyphOf = new Map<number, number>();
  for (const codePoint of font.characterSet) {
    const glyph = font.glyphForCodePoint(codePoint);
    if (glyph && glyph.id !== 0) glyphOf.set(codePoint, glyph.id);
  }
  const advances = Array.from({ length: font.numGlyphs }, (_, id) =>
    Math.round((font.getGlyph(id)?.advanceWidth ?? 0) * scale),
  );
  const rounded = (value: number) => Math.round(value * scale);
  return {
    postScriptName: FACES[name],
    file,
    glyphOf,
    advances,
    hexOf: advances.map((_, id) => id.toString(16).padStart(4, '0')),
    box: [rounded(font.bbox.minX), rounded(font.bbox.minY), rounded(font.bbox.maxX), rounded(font.bbox.maxY)],
    ascent: rounded(font.ascent),
    descent: rounded(font.descent),
    capHeight: rounded(font.capHeight),
    italicAngle: font.italicAngle,
  };
};

/** A face, parsed once per process from public/fonts/pdf below the working directory. */
export const typeface = (name: FaceName): Typeface => {
  const known = parsed.get(name);
  if (known) return known;
  const fresh = parse(name);
  parsed.set(name, fresh);
  return fresh;
};
