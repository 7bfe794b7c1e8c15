// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { drawPages } from '@/lib/modulistica/paper/screening/draw-pages';
import { formDrafts } from '@/sandbox/forms/catalogue';
import { drawForm } from '@/sandbox/forms/draw-form';
import { changedRegions } from './changed-regions';
import { differencesOfPage, type DrawnPage } from './difference';
import { overlay } from './overlay';
import { type Picture, type PlacedText } from './picture';
import { placeOf } from './place';

const [WIDTH, HEIGHT] = [200, 282];
type Box = readonly [x: number, y: number, width: number, height: number];

/** A white page with black boxes on it. */
const pageWith = (...boxes: Box[]): Picture => {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (const [left, top, width, height] of boxes)
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) data.set([0, 0, 0, 255], (y * WIDTH + x) * 4);
  return { width: WIDTH, height: HEIGHT, data };
};
const page = (...boxes: Box[]): DrawnPage => ({ picture: pageWith(...boxes), texts: [] });

describe('changedRegions', () => {
  it.each<[string, Box[], Box[], number]>([
    ['nothing', [[20, 20, 40, 10]], [[20, 20, 40, 10]], 0],
    ['one thing that came', [], [[20, 20, 40, 10]], 1],
    ['one thing that moved far', [[20, 240, 40, 20]], [[140, 240, 40, 20]], 2],
    [
      'two things beside each other',
      [],
      [
        [20, 20, 20, 10],
        [41, 20, 20, 10],
      ],
      1,
    ],
    [
      'two things far from each other',
      [],
      [
        [20, 20, 20, 10],
        [20, 200, 20, 10],
      ],
      2,
    ],
    [
      'a frame with something inside',
      [],
      [
        [20, 20, 160, 2],
        [20, 22, 2, 100],
        [178, 22, 2, 100],
        [20, 120, 160, 2],
        [90, 60, 20, 20],
      ],
      1,
    ],
  ])('%s', (_name, before, after, count) => {
    expect(changedRegions(pageWith(...before), pageWith(...after))).toHaveLength(count);
  });

  it('are boxes around what changed, a square of two millimetres exact', () => {
    const [region] = changedRegions(pageWith(), pageWith([20, 40, 60, 30]));
    expect(region!.x * WIDTH).toBeCloseTo(20, 0);
    expect(region!.y * HEIGHT).toBeCloseTo(40, -0.5);
    expect(region!.width * WIDTH).toBeCloseTo(60, -0.5);
    expect(region!.height * HEIGHT).toBeCloseTo(30, -0.5);
  });

  it('are the whole page when the pages are not of one size', () => {
    const small = { width: 10, height: 10, data: new Uint8ClampedArray(400) };
    expect(changedRegions(small, pageWith())).toEqual([{ x: 0, y: 0, width: 1, height: 1 }]);
  });
});

describe('placeOf', () => {
  it.each([
    [{ x: 0.05, y: 0.05, width: 0.3, height: 0.1 }, 'top-left'],
    [{ x: 0.05, y: 0.05, width: 0.9, height: 0.1 }, 'top'],
    [{ x: 0.7, y: 0.45, width: 0.2, height: 0.1 }, 'middle-right'],
    [{ x: 0.4, y: 0.45, width: 0.2, height: 0.1 }, 'middle'],
    [{ x: 0.1, y: 0.8, width: 0.4, height: 0.1 }, 'bottom-left'],
    [{ x: 0.5, y: 0.8, width: 0.4, height: 0.1 }, 'bottom-right'],
    [{ x: 0.05, y: 0.05, width: 0.9, height: 0.9 }, 'page'],
  ])('%j', (region, place) => {
    expect(placeOf(region)).toBe(place);
  });
});

describe('differencesOfPage', () => {
  const BOX: Box = [120, 240, 60, 20];

  it.each([
    ['came', page(), page(BOX), 'added'],
    ['went', page(BOX), page(), 'removed'],
    [
      'became another',
      page([120, 240, 4, 20], [128, 240, 4, 20]),
      page([124, 240, 4, 20], [132, 240, 4, 20]),
      'changed',
    ],
  ])('something %s', (_name, before, after, kind) => {
    expect(differencesOfPage(1, before, after)).toMatchObject([{ page: 1, kind, place: 'bottom-right' }]);
  });

  it('of a page that only one version has', () => {
    expect(differencesOfPage(3, null, page())).toMatchObject([
      { page: 3, kind: 'page-added', place: 'page' },
    ]);
    expect(differencesOfPage(3, page(), null)).toMatchObject([{ page: 3, kind: 'page-removed' }]);
    expect(differencesOfPage(3, page(), page())).toEqual([]);
  });

  it('says the words that stand there, and not those beside', () => {
    const at = (text: string, x: number, y: number): PlacedText => ({ text, x, y, width: 0.1, height: 0.02 });
    const texts = [at('del richiedente', 0.76, 0.87), at('Firma', 0.65, 0.871), at('Altrove', 0.1, 0.1)];
    const [found] = differencesOfPage(1, page(), { ...page(BOX), texts });
    expect([found?.kind, found?.before, found?.after]).toEqual(['added', '', 'Firma del richiedente']);
    const marked = { ...page([120, 240, 4, 20]), texts: [] };
    expect(differencesOfPage(1, marked, { ...page(BOX), texts })[0]?.kind).toBe('added');
  });
});

test('an overlay tells old from new by colour and by stripes', () => {
  const laid = overlay(pageWith([20, 20, 40, 40]), pageWith([100, 100, 40, 40]))!;
  const colours = (left: number, top: number) => {
    const seen = new Set<string>();
    for (let y = top; y < top + 20; y += 1)
      for (let x = left; x < left + 20; x += 1)
        seen.add([...laid.data.slice((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)].join());
    return [...seen].sort();
  };
  expect(colours(30, 30)).toEqual(['176,74,0', '255,255,255']);
  expect(colours(110, 110)).toEqual(['0,83,166']);
  expect(overlay(pageWith(), { width: 1, height: 1, data: new Uint8ClampedArray(4) })).toBeNull();
});

test('the practice forms 3.1 and 3.2: the signature goes to the right, the contacts come', async () => {
  const drawn = async (version: string) => {
    const draft = formDrafts.find(
      (form) => form.code === 'CIE-M-01' && form.language === 'it' && form.version === version,
    )!;
    return (await drawPages(await drawForm(draft), 96)).map((picture): DrawnPage => ({ picture, texts: [] }));
  };
  const [before, after] = await Promise.all([drawn('3.1'), drawn('3.2')]);
  const first = differencesOfPage(1, before[0]!, after[0]!);
  expect(first.map(({ place }) => place)).toEqual(expect.arrayContaining(['bottom-left', 'bottom-right']));
  expect(first.some(({ place }) => place.startsWith('middle'))).toBe(true);
  expect(differencesOfPage(2, before[1]!, after[1]!).length).toBeLessThan(4);
});
