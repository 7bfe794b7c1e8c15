// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import {
  PHOTO,
  photoAdvices,
  photoMessage,
  photoProblemCode,
  type PhotoProblem,
  photoProblemOf,
} from './photo';
import { centredCrop, cropArea, largestZoom, postedCrop, turnedSize } from './photo-crop';
import { fileKinds } from './photo-file';
import { adviceOn, isGrey, measuresOf } from './photo-measures';

const PROBLEMS: PhotoProblem[] = [
  ...(['none', 'empty', 'heavy', 'broken', 'animated', 'grey'] as const).map((kind) => ({ kind })),
  ...fileKinds.map((type) => ({ kind: 'file' as const, type })),
  { kind: 'small', width: 400, height: 515 },
  { kind: 'large', megapixels: 50 },
];

test('every problem has its words, and its code in an address reads back', () => {
  for (const problem of PROBLEMS) {
    expect(translate('it', photoMessage(problem))).toMatch(/[.]$/);
    expect(photoProblemOf(photoProblemCode(problem))).toEqual(problem);
  }
  const words = PROBLEMS.map((problem) => translate('it', photoMessage(problem)));
  expect(new Set(words).size).toBeGreaterThanOrEqual(words.length - 3);
});

test('every advice has its words', () => {
  for (const advice of photoAdvices)
    expect(translate('it', { key: `photo.advice.${advice}` })).toMatch(/[.]$/);
});

test.each([
  '',
  'small',
  'small-4',
  'small-x-y',
  'file-exe',
  'file-',
  'large-',
  'large-<b>',
  'grey ',
  undefined,
  7,
])('the address cannot say %j', (code) => {
  expect(photoProblemOf(code)).toBeNull();
});

describe('the frame', () => {
  test('in the middle is the largest of the card’s proportions', () => {
    expect(cropArea({ width: 1_000, height: 2_000 }, centredCrop({ width: 1_000, height: 2_000 }))).toEqual({
      left: 0,
      top: 357,
      width: 1_000,
      height: 1_287,
    });
    const wide = cropArea({ width: 2_000, height: 1_000 }, centredCrop({ width: 2_000, height: 1_000 }));
    expect(wide).toMatchObject({ top: 0, width: 777, height: 1_000 });
  });

  test('lies inside the picture and has its proportions, whatever is asked for', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const side = fc.integer({ min: 1, max: 9_000 });
    fc.assert(
      fc.property(side, side, part, part, part, (width, height, x, y, w) => {
        const area = cropArea({ width, height }, { x, y, width: w });
        if ('kind' in area) return area.width < PHOTO.width || area.height < PHOTO.height;
        return (
          area.left >= 0 &&
          area.top >= 0 &&
          area.left + area.width <= width &&
          area.top + area.height <= height &&
          area.width >= PHOTO.width &&
          area.height >= PHOTO.height &&
          Math.abs(area.width / area.height - 35 / 45) < 0.003
        );
      }),
    );
  });

  test('of 551 × 709 is just enough, one line less is not', () => {
    expect(cropArea({ width: 551, height: 709 }, { x: 0, y: 0, width: 1 })).toEqual({
      left: 0,
      top: 0,
      width: 551,
      height: 709,
    });
    expect(cropArea({ width: 551, height: 708 }, { x: 0, y: 0, width: 1 })).toMatchObject({ kind: 'small' });
    expect(largestZoom({ width: 1_102, height: 1_418 })).toBeCloseTo(2, 2);
    expect(largestZoom({ width: 300, height: 300 })).toBe(1);
  });

  test('is read out of a form, or not at all', () => {
    const posted = (values: Record<string, string>) => postedCrop((name) => values[name] ?? null);
    expect(posted({ turns: '1', x: '0.1', y: '0', width: '0.5' })).toEqual({
      turns: 1,
      x: 0.1,
      y: 0,
      width: 0.5,
    });
    expect(posted({})).toBeNull();
    const whole = { turns: '0', x: '0', y: '0', width: '1' };
    for (const wrong of [{ turns: '4' }, { x: '-1' }, { y: '1.1' }, { width: '' }, { width: 'NaN' }])
      expect(posted({ ...whole, ...wrong })).toBeNull();
  });

  test('turns with the picture', () => {
    expect(turnedSize({ width: 3, height: 2 }, 1)).toEqual({ width: 2, height: 3 });
    expect(turnedSize({ width: 3, height: 2 }, 2)).toEqual({ width: 3, height: 2 });
  });
});

describe('measures', () => {
  const evenly = (red: number, green: number, blue: number) => ({
    width: 40,
    height: 50,
    rgb: new Uint8Array(40 * 50 * 3).map((_, index) => [red, green, blue][index % 3] ?? 0),
  });

  test('of an even surface: its light, its colour, no edge', () => {
    expect(measuresOf(evenly(100, 100, 100))).toMatchObject({ colour: 0, cast: 0, sharpness: 0 });
    expect(measuresOf(evenly(100, 100, 100)).light).toBeCloseTo(100);
    expect(measuresOf(evenly(200, 100, 50))).toMatchObject({ colour: 150, cast: 150 });
  });

  test('grey is refused, the rest is advice', () => {
    expect(isGrey(measuresOf(evenly(90, 91, 90)))).toBe(true);
    expect(isGrey(measuresOf(evenly(90, 100, 90)))).toBe(false);
    expect(adviceOn({ light: 120, colour: 20, sharpness: 100, cast: 10 })).toEqual([]);
    expect(adviceOn({ light: 20, colour: 20, sharpness: 1, cast: 100 })).toEqual(['dark', 'blurred', 'cast']);
    expect(adviceOn({ light: 250, colour: 20, sharpness: 100, cast: 10 })).toEqual(['light']);
  });
});
