// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PrintedSides, printedSides } from './receipt-view';

/** Asks the browser's viewer to show the sheet without buttons. */
const PLAIN_VIEWER = '#toolbar=0&navpanes=0&view=FitH';

const SIDES_QUERY: Record<PrintedSides, string> = { both: '', fronts: '?lati=fronti', backs: '?lati=retri' };

/** Where these sides of a print are shown; `plain` asks the viewer to keep its buttons away. */
export const sheetAddress = (address: string, sides: PrintedSides, plain: boolean): string =>
  `${address}${SIDES_QUERY[sides]}${plain ? PLAIN_VIEWER : ''}`;

/** The sides that an address made by `sheetAddress` asks for; both when it names none. */
export const sidesOf = (url: string): PrintedSides => {
  const { search } = new URL(url);
  return printedSides.find((sides) => SIDES_QUERY[sides] === search) ?? 'both';
};
