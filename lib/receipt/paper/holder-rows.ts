// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawLines, type Line, linesOf } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type HolderOnPaper, type ReceiptView } from '../receipt-view';
import { drawLabelled } from './draw-words';
import { COLUMN, FRONT_X } from './page-frame';
import { joinedWords } from './words';

type Cell = { field: keyof HolderOnPaper; x: number; w: number };
type SetCell = Cell & { look: TextStyle; lines: Line[] };
type Row = { cells: SetCell[]; growth: number };

const VALUE = style('semibold', 12.5, 15);
const TWO_LINES = style('semibold', 11, 13.2);
const SMALLEST = style('semibold', 9.5, 11.5);
const LABEL = { it: style('regular', 9.5, 11.5), 'it-de': style('regular', 9, 11) };
const REGULAR_PITCH = { it: 11.6, 'it-de': 10.9 };
const LOOSEST_PITCH = 11.6;

const cell = (field: keyof HolderOnPaper, x: number, w: number): Cell => ({ field, x, w });

const ITALIAN: Cell[][] = [
  [cell('surname', 20, 86), cell('givenNames', 110, 85)],
  [cell('birthplace', 20, 86), cell('birthDate', 110, 85)],
  [cell('codiceFiscale', 20, 86), cell('sex', 110, 42), cell('height', 155, 40)],
  [cell('citizenship', 20, 86), cell('birthRecord', 110, 85)],
  [cell('residence', 20, 175)],
  [cell('reason', 20, 86), cell('previousDocument', 110, 85)],
  [cell('identifiedBy', 20, 86), cell('fingerprints', 110, 85)],
];

const BILINGUAL: Cell[][] = [
  [cell('surname', 20, 86), cell('givenNames', 110, 85)],
  [cell('birthplace', 20, 122), cell('birthDate', 146, 49)],
  [cell('codiceFiscale', 20, 86), cell('sex', 110, 42), cell('height', 155, 40)],
  [cell('citizenship', 20, 86), cell('birthRecord', 110, 85)],
  [cell('residence', 20, 175)],
  [cell('reason', 20, 100), cell('previousDocument', 124, 71)],
  [cell('identifiedBy', 20, 100), cell('fingerprints', 124, 71)],
];

const shownValue = (view: ReceiptView, field: keyof HolderOnPaper): string =>
  view.holder[field].trim() || joinedWords(view.languages, 'paper.notGiven');

const oneLine = (text: string, given: Cell): SetCell | null => {
  const look = shrunkToFit(text, VALUE, given.w, SMALLEST.size);
  return look && { ...given, look, lines: linesOf([{ text }], look, given.w + 1) };
};

const wrapped = (text: string, given: Cell, look: TextStyle): SetCell => ({
  ...given,
  look,
  lines: linesOf([{ text }], look, given.w),
});

const fullWidth = (text: string, given: Cell): SetCell => {
  const full = { ...given, x: FRONT_X, w: COLUMN };
  return oneLine(text, full) ?? wrapped(text, full, SMALLEST);
};

const growthOf = ({ lines, look }: SetCell): number => {
  if (lines.length <= 1) return 0;
  return look.size === TWO_LINES.size ? 5 : millimetres(lines.length * look.pitch - VALUE.pitch);
};

const rowOf = (cells: SetCell[]): Row => ({ cells, growth: Math.max(...cells.map(growthOf)) });

/** On one line; else in two; else the field leaves its row for a full-width row of its own. */
const rowsOf = (view: ReceiptView, cells: readonly Cell[]): Row[] => {
  const own: Row[] = [];
  const kept: SetCell[] = [];
  for (const given of cells) {
    const text = shownValue(view, given.field);
    const set = oneLine(text, given) ?? wrapped(text, given, TWO_LINES);
    if (set.lines.length <= 2) {
      kept.push(set);
      continue;
    }
    own.push(rowOf([fullWidth(text, given)]));
  }
  const [alone, ...others] = kept;
  if (!alone) return own;
  const widened = own.length > 0 && others.length === 0;
  return [...own, rowOf(widened ? [fullWidth(shownValue(view, alone.field), alone)] : kept)];
};

const drawCell = (
  page: Page,
  { languages }: ReceiptView,
  { field, x, w, look, lines }: SetCell,
  y: number,
): void => {
  const label = LABEL[languages];
  drawLabelled(page, { languages, key: `paper.receipt.${field}`, placing: { x, y, style: label } }, () =>
    drawLines(page, lines, { x, y: y + millimetres(label.pitch), w, style: look }),
  );
};

export type RowsPlace = {
  /** Top of the first row. */
  y: number;
  /** Where the rows should end, and where they must. */
  wanted: number;
  limit: number;
};

/** Draws the holder's data row by row, tighter only when they would pass the limit; gives the end (mm). */
export const drawHolderRows = (page: Page, view: ReceiptView, { y, wanted, limit }: RowsPlace): number => {
  const table = view.languages === 'it' ? ITALIAN : BILINGUAL;
  const rows = table.flatMap((cells) => rowsOf(view, cells));
  const growth = rows.reduce((sum, row) => sum + row.growth, 0);
  const regular = REGULAR_PITCH[view.languages];
  const tightest = millimetres(LABEL[view.languages].pitch + VALUE.pitch) + 0.05;
  const loose = Math.min(LOOSEST_PITCH, (wanted - y - growth) / rows.length);
  const tight = Math.max(tightest, (limit - y - growth) / rows.length);
  const pitch = Math.min(Math.max(loose, regular), tight);
  const raised = Math.min(0.9, Math.max(0, pitch - tightest));
  let top = y;
  for (const row of rows) {
    rule(page, FRONT_X, top - raised, COLUMN, 0.2);
    for (const each of row.cells) drawCell(page, view, each, top);
    top += pitch + row.growth;
  }
  return top;
};
