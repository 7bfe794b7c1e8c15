// SPDX-License-Identifier: AGPL-3.0-or-later
import { placeField } from '@/lib/platform/pdf/field';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { paragraph } from '@/lib/platform/pdf/page';
import { drawLines, type Line, linesOf } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { type TextStyle } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type Block, type Cell } from './blocks';
import { drawJoined, joinedLines, type JoinedWords } from './draw-joined';
import { fieldNameOf, labelKey, longestOf, tooltipOf } from './field-words';
import { type Drawing } from './form-look';

const TWELFTHS = 12;
/** Between two places of a row (mm). */
const BETWEEN = 4;
/** Under the line, before what follows (mm). */
const BELOW = 1;
const LINE = 0.25;
const SMALLEST_LABEL = 7;

type Set = Cell & { x: number; w: number; style: TextStyle; lines: Line[]; label: JoinedWords };

const setCell = ({ view, look }: Drawing, cell: Cell, x: number, w: number): Set => {
  const value = view.filled?.values[cell.field]?.trim() ?? '';
  const fitting = shrunkToFit(value, look.value, w, look.wrapped.size);
  const style = fitting ?? look.wrapped;
  const { languages } = view;
  const label = { languages, key: labelKey(cell.field), w, style: look.label, smallest: SMALLEST_LABEL };
  return { ...cell, x, w, style, label, lines: value === '' ? [] : linesOf([{ text: value }], style, w) };
};

const setCells = (drawing: Drawing, cells: readonly Cell[]): Set[] => {
  const unit = (drawing.w + BETWEEN) / TWELFTHS;
  let x = drawing.x;
  return cells.map((cell) => {
    const set = setCell(drawing, cell, x, unit * cell.share - BETWEEN);
    x += unit * cell.share;
    return set;
  });
};

/** Places to write beside each other, each a label over its line; what is known stands on it. Gives the end (mm). */
export const drawRow = (
  drawing: Drawing,
  { cells, by }: Extract<Block, { kind: 'row' }>,
  y: number,
): number => {
  const { page, view, look } = drawing;
  const set = setCells(drawing, cells);
  const oneLine = millimetres(look.label.pitch);
  const label = oneLine * Math.max(...set.map((cell) => joinedLines(cell.label)));
  const heights = set.map(({ lines, style }) => label + millimetres(style.pitch) * lines.length + 0.3);
  const line = y + Math.max(look.row - BELOW + label - oneLine, ...heights);
  for (const cell of set) {
    const { x, w, style, lines } = cell;
    paragraph(page, () => {
      drawJoined(page, cell.label, { x, y });
      const top = line - 0.3 - millimetres(style.pitch) * lines.length;
      if (lines.length > 0) drawLines(page, lines, { x, y: top, w, style });
    });
    rule(page, x, line, w, LINE);
    if (view.filled !== null || by === 'office') continue;
    const box = { x, y: y + label + 0.2, w, h: line - y - label - 0.4 };
    const said = { name: fieldNameOf(cell.field), tooltip: tooltipOf(view.languages, cell.field) };
    placeField(page, { ...said, ...longestOf(cell.field), box, kind: 'line' });
  }
  return line + BELOW;
};
