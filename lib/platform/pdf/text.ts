// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawSymbol } from './draw-symbol';
import { type Page, paragraph, put } from './page';
import { type SetText, setText } from './set-text';
import { type FaceName } from './typeface';
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

/** Width of a text in millimetres, exactly as `drawText` sets it (no kerning). */
export const widthOf = (text: string, { face, size }: Pick<TextStyle, 'face' | 'size'>): number =>
  millimetres(setText(text, face).em * size);

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

/** Left edge (mm) of a text of a width. */
export const leftOf = (width: number, { x, align = 'left' }: Pick<Placing, 'x' | 'align'>): number => {
  if (align === 'left') return x;
  return align === 'right' ? x - width : x - width / 2;
};

const drawSet = (page: Page, { face, stretches }: SetText, left: number, placing: Placing): void => {
  const { style, tracking = 0 } = placing;
  const baseline = baselineOf(placing.y, style);
  const spacing = tracking === 0 ? ['', ''] : [`${operand(tracking)} Tc `, ' 0 Tc'];
  let x = left;
  page.faces.add(face);
  for (const { symbol, hex, em, characters } of stretches) {
    if (symbol !== null) drawSymbol(page, symbol, x, baseline, style.size);
    else
      put(
        page,
        `BT /${face} ${operand(style.size)} Tf ${spacing[0]}${across(x)} ${down(baseline)} Td <${hex}> Tj${spacing[1]} ET`,
      );
    x += millimetres(em * style.size + (symbol === null ? tracking * characters : 0));
  }
};

/** Draws one line, each stretch between drawn signs as one text item; gives its width in millimetres. */
export const drawText = (page: Page, text: string, placing: Placing): number => {
  const { style, tracking = 0 } = placing;
  const set = setText(text, style.face);
  const width = millimetres(set.em * style.size + tracking * Math.max(0, set.characters - 1));
  paragraph(page, () => drawSet(page, set, leftOf(width, placing), placing));
  return width;
};
