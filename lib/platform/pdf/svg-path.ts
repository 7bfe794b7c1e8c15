// SPDX-License-Identifier: AGPL-3.0-or-later
import { artifact, type Box, type Page, put } from './page';
import { across, down, operand, points } from './units';

/** Line art in one colour: an SVG path of absolute M, L, C and Z commands, in a drawing of a given size. */
export type LineArt = { width: number; height: number; path: string };

const OPERATORS: Record<string, string> = { M: 'm', L: 'l', C: 'c', Z: 'h' };
const COMMAND = /([MLCZ])([^MLCZ]*)/g;

/** Where a drawing's own units stand on the page: millimetres of its corner, millimetres a unit. */
export type ArtPlace = { left: number; top: number; scale: number };

/** A drawing of a size in a box, its proportions kept, centred. */
export const placeIn = ({ width, height }: Pick<LineArt, 'width' | 'height'>, box: Box): ArtPlace => {
  const scale = Math.min(box.w / width, box.h / height);
  return {
    left: box.x + (box.w - width * scale) / 2,
    top: box.y + (box.h - height * scale) / 2,
    scale,
  };
};

const pathOperators = (art: string, { left, top, scale }: ArtPlace): string => {
  const place = (text: string): string => {
    const numbers = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    return numbers
      .map((value, index) => (index % 2 === 0 ? across(left + value * scale) : down(top + value * scale)))
      .join(' ');
  };
  return [...art.matchAll(COMMAND)]
    .map(([, command = '', numbers = '']) => `${place(numbers)} ${OPERATORS[command] ?? ''}`)
    .join(' ');
};

/** Strokes line art that is only seen into a box; `weight` in millimetres. */
export const drawLineArt = (page: Page, art: LineArt, box: Box, weight: number): void => {
  const path = pathOperators(art.path, placeIn(art, box));
  artifact(page, () => put(page, `q ${operand(points(weight))} w 1 J 1 j ${path} S Q`));
};

/** How an outline is painted: its line in millimetres, what fills it as a grey (0 black, 1 white). Without a line it is only filled. */
export type OutlineLook = { weight: number; grey: number | null; dashed: boolean };

/** Paints one outline of a drawing into the open part of the page. */
export const drawOutline = (page: Page, art: string, place: ArtPlace, look: OutlineLook): void => {
  const stroke = `${operand(points(look.weight))} w 1 J 1 j `;
  const dash = look.dashed ? `[${operand(points(1.4))} ${operand(points(1.1))}] 0 d ` : '';
  const paint = look.grey === null ? 'S' : look.weight === 0 ? 'f' : 'B';
  const fill = look.grey === null ? '' : `${operand(look.grey)} g `;
  put(page, `q ${fill}${look.weight === 0 ? '' : stroke + dash}${pathOperators(art, place)} ${paint} Q`);
};
