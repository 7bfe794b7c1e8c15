// SPDX-License-Identifier: AGPL-3.0-or-later
import { createCanvas } from '@napi-rs/canvas';
import { openPages } from './open-pages';

/** Pixels of a page, red, green, blue and opacity. */
export type PagePicture = { width: number; height: number; data: Uint8ClampedArray };

/** Draws every page with a reader that is not the one that judged the file (pdf.js); throws when it cannot read it. */
export const drawPages = async (bytes: Uint8Array, dpi: number): Promise<PagePicture[]> => {
  const document = await openPages(bytes);
  const pictures: PagePicture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const canvas = createCanvas(width, height);
    // pdf.js takes a canvas that is not a browser's, its types do not.
    const drawn = canvas as unknown as HTMLCanvasElement;
    await page.render({ canvas: drawn, viewport, intent: 'print' }).promise;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    pictures.push({ width, height, data });
  }
  await document.destroy();
  return pictures;
};
