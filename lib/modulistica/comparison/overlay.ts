// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Picture } from './picture';

type Colour = readonly [red: number, green: number, blue: number];

/** What only the old version has, in stripes; what only the new one has, solid; what both have, grey. */
const GONE: Colour = [176, 74, 0];
const NEW: Colour = [0, 83, 166];
const PAPER: Colour = [255, 255, 255];
const STRIPE = 3;
const DIFFERENT = 48;
const PALE = 0.55;

const darkness = ({ data }: Picture, at: number): number => {
  const [red = 255, green = 255, blue = 255] = data.subarray(at, at + 3);
  return 255 - (red * 0.299 + green * 0.587 + blue * 0.114);
};

const isStripe = (x: number, y: number): boolean => (x + y) % (2 * STRIPE) < STRIPE;

const colourAt = (before: Picture, after: Picture, pixel: number): Colour => {
  const [x, y] = [pixel % after.width, Math.floor(pixel / after.width)];
  const [old, present] = [darkness(before, pixel * 4), darkness(after, pixel * 4)];
  if (old - present > DIFFERENT) return isStripe(x, y) ? GONE : PAPER;
  if (present - old > DIFFERENT) return NEW;
  const grey = 255 - present * PALE;
  return [grey, grey, grey];
};

/** Both versions of a page over each other; `null` when they are not of one size. */
export const overlay = (before: Picture, after: Picture): Picture | null => {
  if (before.width !== after.width || before.height !== after.height) return null;
  const { width, height } = after;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set([...colourAt(before, after, pixel), 255], pixel * 4);
  return { width, height, data };
};
