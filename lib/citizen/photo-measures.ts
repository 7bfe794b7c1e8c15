// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PhotoAdvice } from './photo';
import { type Size } from './photo-crop';

/** Pixels as red, green, blue, one byte each, line by line. */
export type Pixels = Size & { rgb: Uint8Array };

/** What can be measured of a photo without knowing what it shows; light and colour from 0 to 255. */
export type PhotoMeasures = {
  light: number;
  /** How far red, green and blue differ in a pixel, on average: 0 in a grey picture. */
  colour: number;
  /** Variance of the Laplacian of the light: low where no edge is sharp. */
  sharpness: number;
  /** How far red, green and blue differ in the upper corners together, where the background should be plain and light. */
  cast: number;
};

const lightAt = ({ rgb }: Pixels, index: number): number =>
  0.299 * (rgb[index * 3] ?? 0) + 0.587 * (rgb[index * 3 + 1] ?? 0) + 0.114 * (rgb[index * 3 + 2] ?? 0);

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const lightAndColour = (pixels: Pixels): { light: number; colour: number } => {
  const { rgb, width, height } = pixels;
  let [light, colour] = [0, 0];
  for (let index = 0; index < width * height; index += 1) {
    light += lightAt(pixels, index);
    colour += spread([rgb[index * 3] ?? 0, rgb[index * 3 + 1] ?? 0, rgb[index * 3 + 2] ?? 0]);
  }
  return { light: light / (width * height), colour: colour / (width * height) };
};

const sharpnessOf = (pixels: Pixels): number => {
  const { width, height } = pixels;
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const around = [at - 1, at + 1, at - width, at + width].map((index) => lightAt(pixels, index));
      const edge = around.reduce((total, light) => total + light, 0) - 4 * lightAt(pixels, at);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
};

const CORNER = 0.12;

const cornersOf = ({ width, height }: Size): number[] => {
  const [across, down] = [Math.ceil(width * CORNER), Math.ceil(height * CORNER)];
  return Array.from({ length: across * down }, (_, index) => {
    const [x, line] = [index % across, Math.floor(index / across) * width];
    return [line + x, line + width - 1 - x];
  }).flat();
};

const castOf = ({ rgb, width, height }: Pixels): number => {
  const corners = cornersOf({ width, height });
  const meanOf = (channel: number): number =>
    corners.reduce((total, index) => total + (rgb[index * 3 + channel] ?? 0), 0) / corners.length;
  return spread([0, 1, 2].map(meanOf));
};

/** Measures a photo. */
export const measuresOf = (pixels: Pixels): PhotoMeasures => ({
  ...lightAndColour(pixels),
  sharpness: sharpnessOf(pixels),
  cast: castOf(pixels),
});

/** Below it there is no colour beside the noise of a camera. */
const GREY = 3;

/** A photo without colour is refused. */
export const isGrey = ({ colour }: PhotoMeasures): boolean => colour < GREY;

/** Thresholds are wide on purpose, and only advise: skin, hair and clothes darken a photo as bad light does. */
const JUDGED: Record<PhotoAdvice, (measures: PhotoMeasures) => boolean> = {
  dark: ({ light }) => light < 60,
  light: ({ light }) => light > 235,
  blurred: ({ sharpness }) => sharpness < 6,
  cast: ({ cast }) => cast > 70,
};

/** What to look at once more. */
export const adviceOn = (measures: PhotoMeasures): PhotoAdvice[] =>
  (Object.keys(JUDGED) as PhotoAdvice[]).filter((advice) => JUDGED[advice](measures));
