// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Region } from './picture';

/** Where on a page something stands, as people say it; `page` is most of the page. */
export type Place =
  | 'page'
  | 'top'
  | 'top-left'
  | 'top-right'
  | 'middle'
  | 'middle-left'
  | 'middle-right'
  | 'bottom'
  | 'bottom-left'
  | 'bottom-right';

const MOST = 0.66;

const bandOf = (middle: number): 0 | 1 | 2 => {
  if (middle < 1 / 3) return 0;
  return middle > 2 / 3 ? 2 : 1;
};

const ROWS = ['top', 'middle', 'bottom'] as const;
const SIDES = ['left', null, 'right'] as const;

/** The place of a region: its middle decides; what is nearly as wide as the page has no side. */
export const placeOf = ({ x, y, width, height }: Region): Place => {
  if (height > MOST && width > MOST) return 'page';
  const row = ROWS[bandOf(y + height / 2)];
  // A half of the page is a side, though its middle lies within the middle third.
  const side =
    width > MOST
      ? null
      : (SIDES[bandOf(x + width / 2)] ?? (x + width <= 0.55 ? 'left' : x >= 0.45 ? 'right' : null));
  return side ? `${row}-${side}` : row;
};
