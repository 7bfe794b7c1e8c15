// SPDX-License-Identifier: AGPL-3.0-or-later
import { faceFor, normalised, segmentsOf } from './characters';
import { drawSymbol, symbolWidth } from './draw-symbol';
import { type Page } from './page';
import { type FaceName, typeface } from './typeface';
import { across, down, millimetres, operand } from './units';

/** Face, type size and line pitch (points). */
export type TextStyle = { face: FaceName; size: number; pitch: number };

/** Short form of a style: `type('bold', 12, 15)`. */
export const type = (face: FaceName, size: number, pitch: number): TextStyle => ({ face, size, pitch });

/** Share of the type size by which the baseline lies below the middle of its line box. */
const BASELINE = 0.3725;

/** Baseline (mm) of a line whose box starts at `top` (mm). */
export const baselineOf = (top: number, { size, pitch }: TextStyle): number =>
  top + millimetres(pitch / 2 + BASELINE * size);

const advanceOf = (text: string, face: FaceName): number => {
  const { glyphOf, advances } = typeface(face);
  let sum = 0;
  for (const character of text) sum += advances[glyphOf.get(character.codePointAt(0) ?? 0) ?? 0] ?? 0;
  return sum / 1000;
};

/** Width of a text in millimetres, exactly as `drawText` sets it (no kerning). */
export const widthOf = (text: string, style: Pick<TextStyle, 'face' | 'size'>): number => {
  const drawn = normalised(text);
  const face = faceFor(drawn, style.face);
  let em = 0;
  for (const segment of segmentsOf(drawn))
    em += segment.symbol ? symbolWidth(segment.text) : advanceOf(segment.text, face);
  return millimetres(em * style.size);
};

const glyphHex = (text: string, face: FaceName): string => {
  const { glyphOf } = typeface(face);
  let hex = '';
  for (const character of text)
    hex += (glyphOf.get(character.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0');
  return hex;
};

export type Placing = {
  x: number;
  /** Top of the line box. */
  y: number;
  style: TextStyle;
  /** What `x` is of the text; left unless told. */
  align?: 'left' | 'right' | 'centre';
  /** Extra space after each character, in points. */
  tracking?: number;
};

const startOf = (width: number, { x, align = 'left' }: Placing): number => {
  if (align === 'left') return x;
  return align === 'right' ? x - width : x - width / 2;
};

/** Draws one line, each stretch between drawn signs as one text item; gives its width in millimetres. */
export const drawText = (page: Page, text: string, placing: Placing): number => {
  const { style, tracking = 0 } = placing;
  const drawn = normalised(text);
  const face = faceFor(drawn, style.face);
  const width = widthOf(drawn, style) + millimetres(tracking * Math.max(0, [...drawn].length - 1));
  const baseline = baselineOf(placing.y, style);
  let x = startOf(width, placing);
  page.faces.add(face);
  for (const segment of segmentsOf(drawn)) {
    if (segment.symbol) {
      drawSymbol(page, segment.text, x, baseline, style.size);
      x += millimetres(symbolWidth(segment.text) * style.size);
      continue;
    }
    const spacing = tracking === 0 ? ['', ''] : [`${operand(tracking)} Tc `, ' 0 Tc'];
    page.operators.push(
      `BT /${face} ${operand(style.size)} Tf ${spacing[0]}${across(x)} ${down(baseline)} Td <${glyphHex(segment.text, face)}> Tj${spacing[1]} ET`,
    );
    x += millimetres(advanceOf(segment.text, face) * style.size + tracking * segment.text.length);
  }
  return width;
};
