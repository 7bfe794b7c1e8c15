// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type Box, type Page } from './page';
import { across, down, operand, points } from './units';

/** Draws a JPEG over a whole box. Its name comes from its bytes: the same picture on two pages is one in the document. */
export const drawPicture = (page: Page, jpeg: Uint8Array, { x, y, w, h }: Box): void => {
  const name = `Im${createHash('sha256').update(jpeg).digest('hex').slice(0, 16)}`;
  page.pictures.set(name, jpeg);
  page.operators.push(
    `q ${operand(points(w))} 0 0 ${operand(points(h))} ${across(x)} ${down(y + h)} cm /${name} Do Q`,
  );
};
