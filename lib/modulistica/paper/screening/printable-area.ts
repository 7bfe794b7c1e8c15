// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault, type Side, UPLOAD } from '@/lib/modulistica/form-fault';
import { type PagePicture } from './draw-pages';

const MM_PER_INCH = 25.4;
/** What is lighter than this prints as white. */
const WHITE = 244;

const hasInk = ({ width, data }: PagePicture, x: number, y: number): boolean => {
  const at = (y * width + x) * 4;
  return [0, 1, 2].some((channel) => (data[at + channel] ?? WHITE) < WHITE);
};

/** The edge that printers cut off where a page is drawn too near to it; a pixel of blur is forgiven. */
const inkedSide = (page: PagePicture, dpi: number): Side | null => {
  const band = Math.floor((UPLOAD.marginMm / MM_PER_INCH) * dpi) - 1;
  const { width, height } = page;
  const any = (left: number, top: number, right: number, bottom: number): boolean => {
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) if (hasInk(page, x, y)) return true;
    return false;
  };
  if (any(0, 0, width, band)) return 'top';
  if (any(width - band, 0, width, height)) return 'right';
  if (any(0, height - band, width, height)) return 'bottom';
  return any(0, 0, band, height) ? 'left' : null;
};

/** The first page that is drawn nearer than five millimetres to an edge. */
export const marginFault = (pages: readonly PagePicture[], dpi: number): FormFault | null => {
  for (const [index, page] of pages.entries()) {
    const side = inkedSide(page, dpi);
    if (side) return { kind: 'margin', page: index + 1, side };
  }
  return null;
};
