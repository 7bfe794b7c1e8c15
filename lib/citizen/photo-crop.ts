// SPDX-License-Identifier: AGPL-3.0-or-later
import { PHOTO, type PhotoProblem } from './photo';

/** What the clerk framed: quarter turns clockwise, then left, top and width as parts (0–1) of the turned picture. */
export type PhotoCrop = { turns: 0 | 1 | 2 | 3; x: number; y: number; width: number };

/** A rectangle in whole pixels. */
export type PixelArea = { left: number; top: number; width: number; height: number };

export type Size = { width: number; height: number };

const ASPECT = PHOTO.width / PHOTO.height;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The size of a picture after quarter turns. */
export const turnedSize = ({ width, height }: Size, turns: number): Size =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };

/** The largest frame of the card's proportions that a picture holds, in its middle. */
export const centredCrop = ({ width, height }: Size): PhotoCrop => {
  const part = Math.min(1, (height * ASPECT) / width);
  const tall = (part * width) / ASPECT / height;
  return { turns: 0, x: (1 - part) / 2, y: (1 - tall) / 2, width: part };
};

/**
 * The framed pixels of a picture of this (turned) size: always of the card's proportions, always inside. The height follows from the
 * width; a frame with fewer pixels than the card needs is told in pixels.
 */
export const cropArea = (
  size: Size,
  crop: Omit<PhotoCrop, 'turns'>,
): PixelArea | Extract<PhotoProblem, { kind: 'small' }> => {
  const widest = Math.floor(Math.min(size.width, size.height * ASPECT));
  const width = clamp(Math.round(crop.width * size.width), 1, widest);
  const height = Math.min(Math.round(width / ASPECT), size.height);
  if (width < PHOTO.width || height < PHOTO.height) return { kind: 'small', width, height };
  return {
    left: clamp(Math.round(crop.x * size.width), 0, size.width - width),
    top: clamp(Math.round(crop.y * size.height), 0, size.height - height),
    width,
    height,
  };
};

/** How far a picture of this (turned) size can be enlarged in the frame before its pixels are too few; at least 1. */
export const largestZoom = (size: Size): number =>
  Math.max(1, Math.min(size.width, size.height * ASPECT) / PHOTO.width);

const part = (text: unknown): number | null => {
  const value = typeof text === 'string' && text !== '' ? Number(text) : NaN;
  return value >= 0 && value <= 1 ? value : null;
};

/** A frame as a form posts it (`turns`, `x`, `y`, `width`); `null` when it posts none: then the middle is taken. */
export const postedCrop = (get: (name: string) => unknown): PhotoCrop | null => {
  const [x, y, width] = [part(get('x')), part(get('y')), part(get('width'))];
  const turns = ([0, 1, 2, 3] as const).find((n) => String(n) === get('turns'));
  return turns === undefined || x === null || y === null || width === null ? null : { turns, x, y, width };
};
