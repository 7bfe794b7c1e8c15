// SPDX-License-Identifier: AGPL-3.0-or-later
import { artifact, type Box, type Page, put } from './page';
import { across, down, operand, points } from './units';

/** Line art in one colour: an SVG path of absolute M, L, C and Z commands, in a drawing of a given size. */
export type LineArt = { width: number; height: number; path: string };

const OPERATORS: Record<string, string> = { M: 'm', L: 'l', C: 'c', Z: 'h' };
const COMMAND = /([MLCZ])([^MLCZ]*)/g;

/** Strokes line art that is only seen into a box, its proportions kept, centred; `weight` in millimetres. */
export const drawLineArt = (page: Page, art: LineArt, box: Box, weight: number): void => {
  const scale = Math.min(box.w / art.width, box.h / art.height);
  const left = box.x + (box.w - art.width * scale) / 2;
  const top = box.y + (box.h - art.height * scale) / 2;
  const place = (text: string): string => {
    const numbers = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    return numbers
      .map((value, index) => (index % 2 === 0 ? across(left + value * scale) : down(top + value * scale)))
      .join(' ');
  };
  const path = [...art.path.matchAll(COMMAND)].map(
    ([, command = '', numbers = '']) => `${place(numbers)} ${OPERATORS[command] ?? ''}`,
  );
  artifact(page, () => put(page, `q ${operand(points(weight))} w 1 J 1 j ${path.join(' ')} S Q`));
};
