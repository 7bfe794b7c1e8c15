// SPDX-License-Identifier: AGPL-3.0-or-later
import { artifact, type Page, put } from './page';
import { widthOf } from './text';
import { type FaceName, typeface } from './typeface';
import { across, down, millimetres, operand, points } from './units';

export type Outline = {
  text: string;
  face: FaceName;
  /** Type size in millimetres. */
  em: number;
  /** Extra space after each letter, in millimetres. */
  tracking: number;
  centre: [number, number];
  /** Counter-clockwise, in degrees. */
  turn: number;
  /** Line in millimetres and its grey, 0 black to 1 white. */
  weight: number;
  grey: number;
};

/** Draws the outline of a word that is only seen, turned about its centre: a mark that leaves what is printed over it readable. */
export const drawOutlinedText = (
  page: Page,
  { text, face, em, tracking, centre, turn, weight, grey }: Outline,
): void => {
  const size = points(em);
  const { glyphOf, capHeight } = typeface(face);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const left = -(widthOf(text, { face, size }) + tracking * (text.length - 1)) / 2;
  const drop = millimetres((-capHeight / 2000) * size);
  const x = centre[0] + left * cos - drop * sin;
  const y = centre[1] - (left * sin + drop * cos);
  const glyphs = [...text].map((each) =>
    (glyphOf.get(each.codePointAt(0) ?? 0) ?? 0).toString(16).padStart(4, '0'),
  );
  page.faces.add(face);
  const look = `${operand(grey)} G ${operand(points(weight))} w BT 1 Tr /${face} ${operand(size)} Tf ${operand(points(tracking))} Tc`;
  const place = `${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${across(x)} ${down(y)} Tm`;
  artifact(page, () => put(page, `q ${look} ${place} <${glyphs.join('')}> Tj ET Q`));
};
