// SPDX-License-Identifier: AGPL-3.0-or-later
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { millimetres, PAGE_HEIGHT } from '../units';

/** A picture as an independent reader sees it: millimetres from the top left, and its own size in pixels. */
export type ReadPicture = {
  x: number;
  y: number;
  width: number;
  height: number;
  pixels: readonly [number, number];
};

type Matrix = [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const placed = ([width, , , height, x, y]: Matrix, pixels: readonly [number, number]): ReadPicture => ({
  x: millimetres(x),
  y: PAGE_HEIGHT - millimetres(y + height),
  width: millimetres(width),
  height: millimetres(height),
  pixels,
});

/** The pictures of each page, with a reader that is not ours (pdf.js). */
export const readPictures = async (bytes: Uint8Array): Promise<ReadPicture[][]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: ReadPicture[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const [found, stack]: [ReadPicture[], Matrix[]] = [[], []];
    let matrix = IDENTITY;
    fnArray.forEach((operator, index) => {
      const args = argsArray[index] as unknown[];
      if (operator === OPS.save) stack.push(matrix);
      if (operator === OPS.restore) matrix = stack.pop() ?? IDENTITY;
      if (operator === OPS.transform) matrix = times(matrix, args as Matrix);
      if (operator === OPS.paintImageXObject) found.push(placed(matrix, [Number(args[1]), Number(args[2])]));
    });
    pages.push(found);
  }
  await document.destroy();
  return pages;
};
