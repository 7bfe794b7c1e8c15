// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp, { type Sharp } from 'sharp';

/** Loaders of other formats are closed for the whole process, whatever a file pretends to be. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

/** Size of a picture as it is to be looked at (its own orientation applied), and how many pictures its file holds. */
export type ImageHead = { width: number; height: number; pages: number };

/** Red, green and blue, one byte each, line by line. */
export type RgbImage = { width: number; height: number; rgb: Uint8Array };

type Area = { left: number; top: number; width: number; height: number };
type Cut = { maxPixels: number; turns: number; area: Area; to: { width: number; height: number } };

const LONGEST_S = 10;

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: what a decoded one takes in memory is bounded. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
};

/** Reads the head of a JPEG, PNG or WebP without decoding it; `null` when it cannot be read. */
export const readImageHead = async (bytes: Uint8Array): Promise<ImageHead | null> => {
  try {
    const { autoOrient, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width: autoOrient.width, height: autoOrient.height, pages: pages ?? 1 };
  } catch {
    return null;
  }
};

const rgbOf = async (image: Sharp): Promise<RgbImage> => {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error('a flattened sRGB picture has three channels');
  return { width: info.width, height: info.height, rgb: data };
};

/**
 * Decodes a picture upright, turns it by quarters clockwise, cuts an area out of the turned picture and scales it. `null` when it
 * cannot be decoded: damaged, more than `maxPixels`, longer than ten seconds.
 */
export const cutImage = (bytes: Uint8Array, { maxPixels, turns, area, to }: Cut): Promise<RgbImage | null> =>
  inTurn(async () => {
    try {
      const upright = sharp(bytes, { limitInputPixels: maxPixels }).timeout({ seconds: LONGEST_S });
      const turned = upright.autoOrient().rotate(90 * turns);
      return await rgbOf(turned.extract(area).resize({ ...to, fit: 'fill' }));
    } catch {
      return null;
    }
  });

const START = 2;

/** Puts the JFIF head with the resolution behind the start of a JPEG: the only thing in the file beside the picture. */
const withResolution = (jpeg: Buffer, dpi: number): Uint8Array => {
  const head = Buffer.from('ffe000104a46494600010201000000000000', 'hex');
  head.writeUInt16BE(dpi, 12);
  head.writeUInt16BE(dpi, 14);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, START), head, jpeg.subarray(START)]));
};

const QUALITIES = [92, 86, 78, 68, 55, 40];

/** A JPEG of sRGB pixels with nothing in it but the picture and its resolution, of at most `maxBytes`: quality gives way. */
export const encodeJpeg = async (
  { rgb, width, height }: RgbImage,
  { dpi, maxBytes }: { dpi: number; maxBytes: number },
): Promise<Uint8Array> => {
  for (const quality of QUALITIES) {
    const jpeg = await sharp(rgb, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer();
    if (jpeg.length <= maxBytes) return withResolution(jpeg, dpi);
  }
  throw new Error('a picture fits at the lowest quality');
};
