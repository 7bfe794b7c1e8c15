// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Filling, type Lettering, type Outline, type Shape } from './drawing';

/** How far a control point stands from the corner of a quarter circle, as a part of the radius. */
const KAPPA = 0.5523;

/** Lines: of things, of what is on them, and of what matters in the picture. */
export const WEIGHTS = { thin: 1.1, plain: 1.7, strong: 2.6 } as const;

type Point = readonly [x: number, y: number];
type Look = { weight?: number; fill?: Filling; dashed?: boolean };

const short = (value: number): number => Math.round(value * 100) / 100;
const at = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

const outline = (path: string, { weight = WEIGHTS.plain, fill, dashed }: Look): Outline => ({
  kind: 'outline',
  path,
  ...(weight > 0 && { weight }),
  ...(fill && { fill }),
  ...(dashed && { dashed }),
});

/** A line through points. */
export const line = (points: readonly Point[], look: Look = {}): Outline =>
  outline(points.map((point, index) => `${index === 0 ? 'M' : 'L'} ${at(point)}`).join(' '), look);

/** A closed figure through points. */
export const figure = (points: readonly Point[], look: Look = {}): Outline =>
  outline(`${points.map((point, index) => `${index === 0 ? 'M' : 'L'} ${at(point)}`).join(' ')} Z`, look);

/** A rectangle with round corners. */
export const box = (x: number, y: number, w: number, h: number, radius: number, look: Look = {}): Outline => {
  const [right, bottom, c] = [x + w, y + h, radius * (1 - KAPPA)];
  const path = [
    `M ${at([x + radius, y])} L ${at([right - radius, y])}`,
    `C ${at([right - c, y])} ${at([right, y + c])} ${at([right, y + radius])} L ${at([right, bottom - radius])}`,
    `C ${at([right, bottom - c])} ${at([right - c, bottom])} ${at([right - radius, bottom])} L ${at([x + radius, bottom])}`,
    `C ${at([x + c, bottom])} ${at([x, bottom - c])} ${at([x, bottom - radius])} L ${at([x, y + radius])}`,
    `C ${at([x, y + c])} ${at([x + c, y])} ${at([x + radius, y])} Z`,
  ];
  return outline(path.join(' '), look);
};

/** A circle. */
export const disc = (x: number, y: number, radius: number, look: Look = {}): Outline =>
  box(x - radius, y - radius, 2 * radius, 2 * radius, radius, look);

/** Part of a circle around a point, from one angle to another, in degrees clockwise from the right. */
export const arc = (
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  look: Look = {},
): Outline => {
  const parts = Math.ceil(Math.abs(to - from) / 90);
  const step = ((to - from) / parts) * (Math.PI / 180);
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const start = from * (Math.PI / 180);
  const on = (angle: number): Point => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  const beside = (angle: number, way: number): Point => [
    on(angle)[0] - way * Math.sin(angle),
    on(angle)[1] + way * Math.cos(angle),
  ];
  const curves = Array.from({ length: parts }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    return `C ${at(beside(a, reach))} ${at(beside(b, -reach))} ${at(on(b))}`;
  });
  return outline(`M ${at(on(start))} ${curves.join(' ')}`, look);
};

/** A word or a number. */
export const lettering = (text: string, x: number, y: number, size: number): Lettering => ({
  kind: 'lettering',
  text,
  x,
  y,
  size,
});

export type Placing = { x: number; y: number; scale?: number };

const PAIR = /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g;

/** Shapes drawn elsewhere and smaller or larger; lines keep their weight. */
export const placed = (shapes: readonly Shape[], { x, y, scale = 1 }: Placing): Shape[] => {
  const moved = ([px, py]: Point): Point => [x + px * scale, y + py * scale];
  return shapes.map((shape) => {
    if (shape.kind === 'outline')
      return {
        ...shape,
        path: shape.path.replaceAll(PAIR, (_, px: string, py: string) => at(moved([Number(px), Number(py)]))),
      };
    const [mx, my] = moved([shape.x, shape.y]);
    return { ...shape, x: short(mx), y: short(my), size: short(shape.size * scale) };
  });
};
