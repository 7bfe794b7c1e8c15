// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { rasterise, readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { valueOf } from '@/lib/testing/value-of';
import { TEST_CODE, type TestPageView } from '../test-page-view';
import { drawTestPage } from './draw-test-page';

const view: TestPageView = {
  municipality: 'Comune di Borgo San Quirino',
  counter: 'Sportello 1, Anagrafe',
  printer: 'Anagrafe, piano terra',
  date: '22/11/2026, 10.05',
  printedAt: new Date('2026-11-22T09:05:00Z'),
};
const DPI = 254;
const PER_MM = DPI / 25.4;

/** Whether something is printed around a point (mm). */
const inked = ({ data, width }: ImageData, x: number, y: number, reach = 2): boolean => {
  for (let dx = -reach; dx <= reach; dx += 1)
    for (let dy = -reach; dy <= reach; dy += 1) {
      const at = ((Math.round(y * PER_MM) + dy) * width + Math.round(x * PER_MM) + dx) * 4;
      if ((data[at] ?? 255) < 128) return true;
    }
  return false;
};

describe('the test page', () => {
  const bytes = valueOf(drawTestPage(view, 'both'));
  let sides: ImageData[];
  beforeAll(async () => {
    sides = [await rasterise(bytes, 1, DPI), await rasterise(bytes, 2, DPI)];
  });

  it('is a paper like the others: duplex on the long edge, not scaled, tagged', async () => {
    const { pages, preferences, title } = await readBack(bytes);
    expect(pages).toHaveLength(2);
    expect(preferences).toMatchObject({ Duplex: 'DuplexFlipLongEdge', PrintScaling: 'None' });
    expect(title).toBe('Pagina di prova della stampante');
    expect(await lintPaper(bytes)).toEqual([]);
    const [front, back] = pages.map(textOf);
    for (const value of [view.municipality, view.counter, view.printer, view.date]) {
      expect(front).toContain(value);
      expect(back).toContain(value);
    }
    expect(back).toContain('si leggono diritte');
  });

  it('has frames exactly 5 and 10 mm from the edges on both sides, and nothing nearer', () => {
    for (const side of sides) {
      for (const inset of [5, 10])
        for (const [x, y] of [
          [inset + 0.17, 200],
          [210 - inset - 0.17, 200],
          [50, inset + 0.17],
          [50, 297 - inset - 0.17],
        ] as const)
          expect(inked(side, x, y), `${x} ${y}`).toBe(true);
      for (const [x, y] of [
        [4.6, 200],
        [205.4, 200],
        [50, 4.6],
        [50, 292.4],
      ] as const)
        expect(inked(side, x, y), `${x} ${y}`).toBe(false);
    }
  });

  it('has a ruler of 100 mm and a square of 50 mm', async () => {
    const { pages } = await readBack(bytes);
    const number = (text: string) => pages[0]?.items.find((item) => item.text === text);
    const centre = (text: string) => (number(text)?.x ?? 0) + (number(text)?.width ?? 0) / 2;
    expect(centre('100') - centre('0')).toBeCloseTo(100, 1);
    const [front] = sides;
    if (!front) throw new Error('there is a front');
    const y = (number('0')?.y ?? 0) - 8;
    expect(inked(front, 30, y)).toBe(true);
    expect(inked(front, 130, y)).toBe(true);
    expect(inked(front, 131, y)).toBe(false);
    expect(inked(front, 29, y)).toBe(false);
    const label = pages[0]?.items.findLast(({ text }) => text === '50 mm')?.y ?? 0;
    const edges = [...Array(700).keys()]
      .map((step) => 25 + step / 10)
      .filter((x) => inked(front, x, label + 12, 0));
    expect((edges.at(-1) ?? 0) - (edges[0] ?? 0)).toBeCloseTo(50, 0);
  });

  it('has two codes that a scanner reads', async () => {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const file = readFileSync(wasm);
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(file).buffer } });
    const found = await readBarcodes(await rasterise(bytes, 1, 200), { formats: ['QRCode', 'Code128'] });
    expect(found.map(({ text }) => text)).toEqual([TEST_CODE, TEST_CODE]);
    expect(new Set(found.map(({ format }) => format)).size).toBe(2);
  });

  it('one side at a time for a printer without duplex', async () => {
    const [fronts, backs] = await Promise.all(
      (['fronts', 'backs'] as const).map((sides) => readBack(valueOf(drawTestPage(view, sides)))),
    );
    expect(fronts?.pages.map(textOf)).toMatchObject([expect.stringContaining('Fronte')]);
    expect(backs?.pages.map(textOf)).toMatchObject([expect.stringContaining('Retro')]);
    expect(backs?.preferences.Duplex).toBe('Simplex');
  });

  it('keeps very long names on their lines, and refuses what cannot be drawn', async () => {
    const long = {
      ...view,
      municipality: 'Comune di '.repeat(12),
      printer: 'Stampante multifunzione '.repeat(4),
    };
    const { pages } = await readBack(valueOf(drawTestPage(long, 'both')));
    for (const { items } of pages) for (const { x, width } of items) expect(x + width).toBeLessThan(200);
    expect(drawTestPage({ ...view, counter: 'Sportello 🖨' }, 'both')).toEqual({
      ok: false,
      error: { kind: 'glyph', character: '🖨' },
    });
  });
});
