// SPDX-License-Identifier: AGPL-3.0-or-later
import { artifact, type Box, type Page, put } from './page';
import { across, down, operand, points } from './units';

/** How far a control point stands from the corner of a quarter circle, as a part of the radius. */
const KAPPA = 0.5523;
const DASH = `[${operand(points(1.2))} ${operand(points(0.9))}] 0 d`;

const at = (x: number, y: number): string => `${across(x)} ${down(y)}`;

const decorate = (page: Page, operator: string): void => artifact(page, () => put(page, operator));

/** A straight line, `weight` in millimetres. */
export const line = (page: Page, from: [number, number], to: [number, number], weight: number): void =>
  decorate(page, `${operand(points(weight))} w ${at(...from)} m ${at(...to)} l S`);

/** A horizontal rule. */
export const rule = (page: Page, x: number, y: number, w: number, weight: number): void =>
  line(page, [x, y], [x + w, y], weight);

const roundedPath = ({ x, y, w, h }: Box, radius: number): string => {
  const [right, bottom, c] = [x + w, y + h, radius * (1 - KAPPA)];
  return [
    `${at(x + radius, y)} m ${at(right - radius, y)} l`,
    `${at(right - c, y)} ${at(right, y + c)} ${at(right, y + radius)} c ${at(right, bottom - radius)} l`,
    `${at(right, bottom - c)} ${at(right - c, bottom)} ${at(right - radius, bottom)} c ${at(x + radius, bottom)} l`,
    `${at(x + c, bottom)} ${at(x, bottom - c)} ${at(x, bottom - radius)} c ${at(x, y + radius)} l`,
    `${at(x, y + c)} ${at(x + c, y)} ${at(x + radius, y)} c h`,
  ].join(' ');
};

export type FrameLook = { weight: number; radius?: number; dashed?: boolean };

/** The operators of a frame whose line lies inside the box; `weight` and `radius` in millimetres. */
export const framePath = (box: Box, { weight, radius = 0, dashed = false }: FrameLook): string => {
  const inner = { x: box.x + weight / 2, y: box.y + weight / 2, w: box.w - weight, h: box.h - weight };
  const path =
    radius > 0
      ? roundedPath(inner, radius)
      : `${across(inner.x)} ${down(inner.y + inner.h)} ${operand(points(inner.w))} ${operand(points(inner.h))} re`;
  return `q ${operand(points(weight))} w ${dashed ? `${DASH} ` : ''}${path} S Q`;
};

/** A frame that is only seen. */
export const frame = (page: Page, box: Box, look: FrameLook): void => decorate(page, framePath(box, look));

/** A circle around a centre; `diameter` is measured over the line. */
export const ring = (page: Page, centre: [number, number], diameter: number, weight: number): void =>
  frame(
    page,
    { x: centre[0] - diameter / 2, y: centre[1] - diameter / 2, w: diameter, h: diameter },
    { weight, radius: (diameter - weight) / 2 },
  );

/** White paper behind a code, so that it can be read over a practice mark. */
export const whiteBox = (page: Page, { x, y, w, h }: Box): void =>
  put(page, `q 1 g ${across(x)} ${down(y + h)} ${operand(points(w))} ${operand(points(h))} re f Q`);

/** The operators of stroked polylines; each is a list of points in millimetres. */
export const strokesPath = (lines: [number, number][][], weight: number): string => {
  const paths = lines.map((polyline) =>
    polyline.map(([x, y], index) => `${at(x, y)} ${index === 0 ? 'm' : 'l'}`).join(' '),
  );
  return `q ${operand(points(weight))} w 1 J 1 j ${paths.join(' ')} S Q`;
};
