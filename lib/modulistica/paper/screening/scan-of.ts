// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { openPages } from './open-pages';

/** Pixels of a page's width: 150 to the inch on A4. */
const WIDTH = 1240;
const TALLEST = 2600;
const QUALITY = 82;

const joined = (sheets: readonly Canvas[]): Canvas => {
  const all = createCanvas(
    WIDTH,
    Math.max(
      1,
      sheets.reduce((sum, { height }) => sum + height, 0),
    ),
  );
  const context = all.getContext('2d');
  let top = 0;
  for (const sheet of sheets) {
    context.drawImage(sheet, 0, top);
    top += sheet.height;
  }
  return all;
};

/**
 * The pages of a PDF below each other as one JPEG, each 1240 pixels wide: what a person sees of it, and nothing else of the file.
 * Throws when the file cannot be read, or a page is too tall to be a sheet.
 */
export const scanOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const document = await openPages(bytes);
  const sheets: Canvas[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
    if (viewport.height > TALLEST) throw new RangeError('a page is too tall');
    const sheet = createCanvas(WIDTH, Math.round(viewport.height));
    // pdf.js takes a canvas that is not a browser's, its types do not.
    const drawn = sheet as unknown as HTMLCanvasElement;
    await page.render({ canvas: drawn, viewport, intent: 'print' }).promise;
    sheets.push(sheet);
  }
  await document.destroy();
  return new Uint8Array(joined(sheets).toBuffer('image/jpeg', QUALITY));
};
