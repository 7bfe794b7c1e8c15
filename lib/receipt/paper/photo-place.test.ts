// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from 'vitest';
import { PHOTO } from '@/lib/citizen/photo';
import { encodeJpeg } from '@/lib/platform/image';
import { rasterise, readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { readPictures } from '@/lib/platform/pdf/testing/read-pictures';
import { type ReceiptView } from '../receipt-view';
import { drawReceipt } from './draw-receipt';
import { samplePortrait } from './sample-portrait';
import { sampleBilingualReceipt, sampleReceipt } from './sample-views';

let jpeg: Uint8Array;
beforeAll(async () => {
  jpeg = await encodeJpeg(samplePortrait(PHOTO.width, PHOTO.height), PHOTO);
});

const drawn = (view: ReceiptView, photo: ReceiptView['photo']): Uint8Array => {
  const paper = drawReceipt({ ...view, photo }, ['sheet-1-citizen', 'sheet-1-office']);
  if (!paper.ok) throw new Error(paper.error.kind);
  return paper.value;
};

const VIEWS = [
  ['it', sampleReceipt],
  ['it-de', sampleBilingualReceipt],
] as const;

it.each(VIEWS)('the photo stands 35 × 45 mm in its place on both copies, in %s', async (_name, view) => {
  const bytes = drawn(view, { kind: 'image', jpeg });
  const [citizen, back, office] = await readPictures(bytes);
  expect(back).toEqual([]);
  for (const front of [citizen, office]) {
    expect(front).toHaveLength(1);
    const [picture] = front ?? [];
    expect(picture?.pixels).toEqual([PHOTO.width, PHOTO.height]);
    expect(picture?.x).toBeCloseTo(20, 1);
    expect(picture?.y).toBeCloseTo(61, 1);
    expect(picture?.width).toBeCloseTo(35, 1);
    expect(picture?.height).toBeCloseTo(45, 1);
  }
});

it('both copies share one picture, in its own bytes, and the same photo gives the same paper', () => {
  const bytes = drawn(sampleReceipt, { kind: 'image', jpeg });
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.split(Buffer.from(jpeg).toString('latin1'))).toHaveLength(2);
  expect(Buffer.from(drawn(sampleReceipt, { kind: 'image', jpeg: jpeg.slice() })).equals(bytes)).toBe(true);
});

it('another photo is another paper, also by the number that the document carries', async () => {
  const other = await encodeJpeg(
    { ...samplePortrait(PHOTO.width, PHOTO.height), rgb: new Uint8Array(PHOTO.width * PHOTO.height * 3) },
    PHOTO,
  );
  const identifierIn = (bytes: Uint8Array) =>
    /\/ID\[<([0-9a-f]{32})>/i.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const [one, two] = [
    drawn(sampleReceipt, { kind: 'image', jpeg }),
    drawn(sampleReceipt, { kind: 'image', jpeg: other }),
  ];
  expect(identifierIn(one)).toMatch(/^[0-9A-F]{32}$/i);
  expect(identifierIn(two)).not.toBe(identifierIn(one));
});

it('is drawn in colour and upright: dark hair above, the suit below', async () => {
  const dpi = 72;
  const page = await rasterise(drawn({ ...sampleReceipt, practice: false }, { kind: 'image', jpeg }), 1, dpi);
  const at = (x: number, y: number) => {
    const index = (Math.round((y / 25.4) * dpi) * page.width + Math.round((x / 25.4) * dpi)) * 4;
    return [...page.data.slice(index, index + 3)];
  };
  const [hairRed = 0, , hairBlue = 0] = at(37.5, 67);
  const [suitRed = 0, , suitBlue = 0] = at(37.5, 103);
  expect(hairRed).toBeGreaterThan(hairBlue);
  expect(suitBlue).toBeGreaterThan(suitRed);
});

it('without a photo the place keeps its name; after the deletion it says when, in every language', async () => {
  const words = async (view: ReceiptView, photo: ReceiptView['photo']) =>
    textOf((await readBack(drawn(view, photo))).pages[0]);
  expect(await words(sampleReceipt, { kind: 'none' })).toContain('Fotografia');
  expect(await words(sampleReceipt, { kind: 'none' })).not.toContain('eliminata');
  const deleted = { kind: 'deleted', on: '21/12/2026' } as const;
  expect(await words(sampleReceipt, deleted)).toContain('Fotografia eliminata il 21/12/2026');
  expect(await words(sampleBilingualReceipt, deleted)).toContain(
    'Fotografia / Lichtbild eliminata il 21/12/2026 gelöscht am 21/12/2026',
  );
});
