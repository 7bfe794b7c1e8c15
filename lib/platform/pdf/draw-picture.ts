// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Box, type Page, put } from './page';
import { across, down, operand, points } from './units';

/** Draws a JPEG over a whole box; the same picture on two pages is one in the document. */
export const drawPicture = (page: Page, jpeg: Uint8Array, { x, y, w, h }: Box): void => {
  const name = `Im${page.pictures.size}`;
  page.pictures.set(name, jpeg);
  put(page, `q ${operand(points(w))} 0 0 ${operand(points(h))} ${across(x)} ${down(y + h)} cm /${name} Do Q`);
};
