// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from './page';
import { frame, strokes } from './shapes';
import { millimetres } from './units';

type Shape = [number, number][][];

const TICK: Shape = [
  [
    [0.06, -0.32],
    [0.25, -0.1],
    [0.62, -0.58],
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

const drawBox = (page: Page, x: number, baseline: number, em: number): void =>
  frame(
    page,
    { x: x + 0.04 * em, y: baseline - 0.66 * em, w: 0.68 * em, h: 0.68 * em },
    { weight: 0.25, radius: 0.3 },
  );

/** Draws one of ☐ ☑ ✓ ✗ → № as a path; `x` and `baseline` in millimetres, `size` in points. */
export const drawSymbol = (page: Page, symbol: string, x: number, baseline: number, size: number): void => {
  const em = millimetres(size);
  const weight = em * 0.11;
  if (symbol === '☐' || symbol === '☑') drawBox(page, x, baseline, em);
  if (symbol === '☑')
    strokes(
      page,
      placed(
        [
          [
            [0.16, -0.32],
            [0.32, -0.14],
            [0.72, -0.76],
          ],
        ],
        x,
        baseline,
        em,
      ),
      weight,
    );
  if (symbol === '✓') strokes(page, placed(TICK, x, baseline, em), weight);
  if (symbol === '✗') strokes(page, placed(CROSS, x, baseline, em), weight);
  if (symbol === '→') strokes(page, placed(ARROW, x, baseline, em), em * 0.07);
  if (symbol !== '№') return;
  strokes(page, placed(NUMERO, x, baseline, em), em * 0.08);
  const o = { x: x + 0.62 * em, y: baseline - 0.5 * em, w: 0.3 * em, h: 0.34 * em };
  frame(page, o, { weight: em * 0.08, radius: 0.14 * em });
};
