// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';
import { rasterise } from '@/lib/platform/pdf/testing/read-back';

/** Fine enough to see a line that moved by half a millimetre, small enough to be kept beside the source. */
const DPI = 42;
/** Pixels of a picture that may differ: another drawing library rounds edges otherwise. */
const ALLOWED = 60;

/** A paper as one picture, its pages beside each other. */
export type Picture = { width: number; height: number; rgba: Buffer };

const pngOf = ({ rgba, width, height }: Picture): Sharp =>
  sharp(rgba, { raw: { width, height, channels: 4 } });

/** Rasterises every page of a paper. */
export const pictureOf = async (bytes: Uint8Array, pages: number): Promise<Picture> => {
  const images = [];
  for (let page = 1; page <= pages; page += 1) images.push(await rasterise(bytes, page, DPI));
  const width = images.reduce((sum, image) => sum + image.width, 0);
  const height = Math.max(...images.map((image) => image.height));
  let left = 0;
  const parts = images.map((image) => {
    const raw = { width: image.width, height: image.height, channels: 4 as const };
    const part = { input: Buffer.from(image.data.buffer), raw, left, top: 0 };
    left += image.width;
    return part;
  });
  const create = { width, height, channels: 4 as const, background: '#ffffff' };
  const rgba = await sharp({ create }).composite(parts).ensureAlpha().raw().toBuffer();
  return { width, height, rgba };
};

/** Keeps a picture as the approved one. */
export const approve = async (picture: Picture, file: string): Promise<void> => {
  mkdirSync(dirname(file), { recursive: true });
  await pngOf(picture).png({ compressionLevel: 9, palette: true, colours: 16 }).toFile(file);
};

const readPicture = async (file: string): Promise<Picture> => {
  const { data, info } = await sharp(readFileSync(file))
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data };
};

/** What differs from the approved picture; the difference is drawn into `difference`. Empty when nothing does. */
export const complaintsOfPicture = async (
  picture: Picture,
  approved: string,
  difference: string,
): Promise<string[]> => {
  if (!existsSync(approved)) return ['no approved picture'];
  const wanted = await readPicture(approved);
  const { width, height } = picture;
  if (wanted.width !== width || wanted.height !== height) return ['another size than the approved picture'];
  const shown = new Uint8Array(width * height * 4);
  const different = pixelmatch(picture.rgba, wanted.rgba, shown, width, height, { threshold: 0.25 });
  if (different <= ALLOWED) return [];
  await pngOf({ width, height, rgba: Buffer.from(shown.buffer) })
    .png()
    .toFile(difference);
  return [`${different} pixels differ from the approved picture`];
};

const COLUMNS = 4;
const GAP = 12;

/** All papers on one sheet for human eyes. */
export const contactSheet = async (pictures: readonly Picture[], file: string): Promise<void> => {
  const cell = {
    width: Math.max(...pictures.map(({ width }) => width)) + GAP,
    height: Math.max(...pictures.map(({ height }) => height)) + GAP,
  };
  const rows = Math.ceil(pictures.length / COLUMNS);
  const parts = pictures.map((picture, index) => ({
    input: picture.rgba,
    raw: { width: picture.width, height: picture.height, channels: 4 as const },
    left: (index % COLUMNS) * cell.width,
    top: Math.floor(index / COLUMNS) * cell.height,
  }));
  const create = {
    width: cell.width * COLUMNS,
    height: cell.height * rows,
    channels: 3 as const,
    background: '#8a8a8a',
  };
  await sharp({ create, limitInputPixels: false }).composite(parts).png({ palette: true }).toFile(file);
};
