// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { readCodes } from '@/lib/platform/pdf/testing/read-codes';
import { openJspdf } from '../rivals/jspdf';
import { openKeptTemplate } from '../rivals/kept-template';
import { openPdfkit } from '../rivals/pdfkit';
import { lacksOf } from './check-document';
import { pagesOf, receiptOf, RECEIPTS } from './citizens';
import { type DrawnPage } from './drawn-page';
import { openOurs, openUnfrozen } from './ours';
import { photoOf } from './photo-of';

describe('the receipt of the benchmark', () => {
  let receipts: DrawnPage[][];
  beforeAll(async () => {
    receipts = [];
    for (let index = 0; index < RECEIPTS; index += 1) receipts.push(pagesOf(index, await photoOf(index)));
  });

  it.each([
    ['ours', openOurs],
    ['ours with nothing kept', openUnfrozen],
    ['pdfkit', openPdfkit],
    ['jspdf', openJspdf],
    ['pdf-lib with a kept template', openKeptTemplate],
  ])('is drawn whole by %s, its codes included', async (_name, open) => {
    const bytes = await (await open(receipts)).draw(1);
    const { requestNumber, qrToken } = receiptOf(1, Uint8Array.of());
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
