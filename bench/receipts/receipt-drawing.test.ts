// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';
import { openPdfkit } from '../rivals/pdfkit';
import { lacksOf } from './check-document';
import { pagesOf, receiptOf } from './citizens';
import { type DrawnPage } from './drawn-page';
import { openOurs } from './ours';

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
    expect(await readCodes(Uint8Array.from(bytes), 1)).toEqual(
      expect.arrayContaining([requestNumber, qrToken]),
    );
  });

  it('is not taken for another', async () => {
    const bytes = await (await openPdfkit(receipts)).draw(0);
    const lacks = await lacksOf(bytes, receipts[1] ?? []);
    for (const page of [1, 2, 3])
      expect(lacks.some((each) => each.startsWith(`page ${page} lacks`))).toBe(true);
    expect(await lacksOf(bytes, receipts[0]?.slice(0, 2) ?? [])).toEqual(['4 pages']);
  });
});
