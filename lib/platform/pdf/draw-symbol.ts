// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, put, tagged } from './page';
import { framePath, strokesPath } from './shapes';
import { millimetres } from './units';

type Shape = [number, number][][];

const TICK: Shape = [
  [
    [0.06, -0.32],
    [0.25, -0.1],
    [0.62, -0.58],
  ],
];
const TICK_IN_BOX: Shape = [
  [
    [0.16, -0.32],
    [0.32, -0.14],
    [0.72, -0.76],
  ],
];
const CROSS: Shape = [
  [
    [0.08, -0.6],
    [0.6, -0.08],
  ],
  [
    [0.6, -0.6],
    [0.08, -0.08],
  ],
];
const ARROW: Shape = [
  [
    [0.05, -0.33],
    [0.85, -0.33],
  ],
  [
    [0.62, -0.54],
    [0.85, -0.33],
    [0.62, -0.12],
  ],
];
const NUMERO: Shape = [
  [
    [0.06, 0],
    [0.06, -0.66],
    [0.5, 0],
    [0.5, -0.66],
  ],
  [
    [0.64, 0],
    [0.9, 0],
  ],
];

/** Widths in em, blank at the right included. */
const WIDTHS: Record<string, number> = { '✓': 0.72, '✗': 0.72, '→': 0.95, '№': 1, '☐': 0.82, '☑': 0.82 };

/** Advance of a drawn sign, in em. */
export const symbolWidth = (symbol: string): number => WIDTHS[symbol] ?? 1;

const placed = (shape: Shape, x: number, baseline: number, em: number): Shape =>
  shape.map((polyline) => polyline.map(([dx, dy]): [number, number] => [x + dx * em, baseline + dy * em]));

const boxPath = (x: number, baseline: number, em: number): string =>
  framePath(
    { x: x + 0.04 * em, y: baseline - 0.66 * em, w: 0.68 * em, h: 0.68 * em },
    { weight: 0.25, radius: 0.3 },
  );

const ringPath = (x: number, baseline: number, em: number): string =>
  framePath(
    { x: x + 0.62 * em, y: baseline - 0.5 * em, w: 0.3 * em, h: 0.34 * em },
    { weight: em * 0.08, radius: 0.14 * em },
  );

const pathsOf = (symbol: string, x: number, baseline: number, em: number): string[] => {
  const stroked = (shape: Shape, weight: number) => strokesPath(placed(shape, x, baseline, em), em * weight);
  if (symbol === '☐') return [boxPath(x, baseline, em)];
  if (symbol === '☑') return [boxPath(x, baseline, em), stroked(TICK_IN_BOX, 0.11)];
  if (symbol === '✓') return [stroked(TICK, 0.11)];
  if (symbol === '✗') return [stroked(CROSS, 0.11)];
  if (symbol === '→') return [stroked(ARROW, 0.07)];
  return [stroked(NUMERO, 0.08), ringPath(x, baseline, em)];
};

/** Draws one of ☐ ☑ ✓ ✗ → № as a path that is read as that sign; `x` and `baseline` in millimetres, `size` in points. */
export const drawSymbol = (page: Page, symbol: string, x: number, baseline: number, size: number): void =>
  tagged(page, { type: 'Span', actual: symbol }, () => {
    for (const path of pathsOf(symbol, x, baseline, millimetres(size))) put(page, path);
  });
