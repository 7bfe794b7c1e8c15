// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a PDF has to say about a JPEG: pixels, and whether it is grey or coloured. */
export type JpegHead = { width: number; height: number; colours: 1 | 3 };

const isFrameHead = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;
const APP1 = 0xe1;

/**
 * Reads the head of a baseline or progressive JPEG of eight bits. Throws at what must not reach paper: a file that is none, four
 * colours, or one that carries more than the picture (EXIF: place and camera).
 */
export const readJpegHead = (jpeg: Uint8Array): JpegHead => {
  const view = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) throw new Error('not a JPEG');
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (marker === APP1) throw new Error('the JPEG carries more than its picture');
    if (isFrameHead(marker)) {
      const colours = view[at + 9];
      if (colours !== 1 && colours !== 3) throw new Error('the JPEG has colours for a press');
      return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7), colours };
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
  throw new Error('the JPEG has no frame');
};
