// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of a page, red, green, blue and opacity. */
export type PagePicture = { width: number; height: number; data: Uint8ClampedArray };

type Canvas = {
  canvas: object;
  context: { getImageData(x: number, y: number, w: number, h: number): PagePicture };
};

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Draws every page with a reader that is not the one that judged the file (pdf.js); throws when it cannot read it. */
export const drawPages = async (bytes: Uint8Array, dpi: number): Promise<PagePicture[]> => {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  }).promise;
  const pictures: PagePicture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const factory = document.canvasFactory as { create(width: number, height: number): Canvas };
    const { canvas, context } = factory.create(width, height);
    await page.render({ canvas: canvas as HTMLCanvasElement, viewport, intent: 'print' }).promise;
    const { data } = context.getImageData(0, 0, width, height);
    pictures.push({ width, height, data });
  }
  await document.destroy();
  return pictures;
};
