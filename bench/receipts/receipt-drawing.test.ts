// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { rasterise } from '@/lib/platform/pdf/testing/read-back';
import { openPdfkit } from '../rivals/pdfkit';
import { lacksOf } from './check-document';
import { pagesOf, receiptOf } from './citizens';
import { type DrawnPage } from './drawn-page';
import { openOurs } from './ours';

const codesOf = async (bytes: Uint8Array): Promise<string[]> => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
  const found = await readBarcodes(await rasterise(Uint8Array.from(bytes), 1, 200), {
    formats: ['QRCode', 'Code128'],
  });
  return found.map(({ text }) => text);
};

describe('the receipt of the benchmark', () => {
  let receipts: DrawnPage[][];
  beforeAll(() => {
    receipts = [pagesOf(0), pagesOf(1)];
  });

  it.each([
    ['ours', openOurs],
    ['pdfkit', openPdfkit],
  ])('is drawn whole by %s, its codes included', async (_name, open) => {
    const bytes = await (await open(receipts)).draw(1);
    const { requestNumber, qrToken } = receiptOf(1);
    expect(await lacksOf(bytes, receipts[1] ?? [])).toEqual([]);
    expect(await codesOf(bytes)).toEqual(expect.arrayContaining([requestNumber, qrToken]));
  });

  it('is not taken for another', async () => {
    const bytes = await (await openPdfkit(receipts)).draw(0);
    const lacks = await lacksOf(bytes, receipts[1] ?? []);
    for (const page of [1, 2, 3])
      expect(lacks.some((each) => each.startsWith(`page ${page} lacks`))).toBe(true);
    expect(await lacksOf(bytes, receipts[0]?.slice(0, 2) ?? [])).toEqual(['4 pages']);
  });
});
