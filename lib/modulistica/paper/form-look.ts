// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type OwnFormView } from '../own-form-view';

/** Sizes of one attempt: ever smaller ones follow until a page holds its text. */
export type FormLook = {
  text: TextStyle;
  label: TextStyle;
  /** A value on one line, and on more. */
  value: TextStyle;
  wrapped: TextStyle;
  /** Least height of a row to write in, and space between blocks (mm). */
  row: number;
  gap: number;
};

/** What a part of the form is drawn with: the page, whose form it is, the column. */
export type Drawing = { page: Page; view: OwnFormView; look: FormLook; x: number; w: number };

const look = (
  text: TextStyle,
  label: TextStyle,
  [value, wrapped]: [TextStyle, TextStyle],
  [row, gap]: [number, number],
): FormLook => ({ text, label, value, wrapped, row, gap });

const LABEL = style('regular', 9, 11);
const SMALL_LABEL = style('regular', 8.5, 10);
const VALUE = style('semibold', 12, 14.5);
const TWO_LINES = style('semibold', 11, 13);
const SMALL_VALUE = style('semibold', 10.5, 12.4);
const SMALLEST_VALUE = style('semibold', 9.5, 11.2);

/** From the roomiest to the densest; what does not fit the last one is refused. */
export const LOOKS: Record<FrontLanguages, readonly FormLook[]> = {
  it: [
    look(style('regular', 10.5, 13.5), LABEL, [VALUE, TWO_LINES], [11.6, 2.4]),
    look(style('regular', 10.5, 13.2), LABEL, [VALUE, TWO_LINES], [11, 1.8]),
    look(style('regular', 10, 12.4), LABEL, [VALUE, TWO_LINES], [10.4, 1.4]),
    look(style('regular', 9.5, 11.6), SMALL_LABEL, [TWO_LINES, SMALL_VALUE], [9.8, 1]),
    look(style('regular', 9, 10.8), SMALL_LABEL, [SMALL_VALUE, SMALLEST_VALUE], [9.2, 0.7]),
    look(style('regular', 9, 10.4), SMALL_LABEL, [SMALLEST_VALUE, SMALLEST_VALUE], [8.6, 0.4]),
  ],
  'it-de': [
    look(style('regular', 9.75, 12), LABEL, [VALUE, TWO_LINES], [11.2, 2]),
    look(style('regular', 9.5, 11.6), LABEL, [VALUE, TWO_LINES], [10.6, 1.5]),
    look(style('regular', 9.25, 11.2), SMALL_LABEL, [TWO_LINES, SMALL_VALUE], [10, 1.1]),
    look(style('regular', 9, 10.6), SMALL_LABEL, [SMALL_VALUE, SMALLEST_VALUE], [9.4, 0.8]),
    look(style('regular', 9, 10.2), SMALL_LABEL, [SMALLEST_VALUE, SMALLEST_VALUE], [8.8, 0.5]),
    look(style('regular', 8.75, 9.8), SMALL_LABEL, [SMALLEST_VALUE, SMALLEST_VALUE], [8.4, 0.3]),
  ],
};
