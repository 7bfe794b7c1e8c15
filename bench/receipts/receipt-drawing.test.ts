// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdfkit } from '../rivals/pdfkit';
import { lacksOf } from './check-document';
import { pagesOf, receiptOf } from './citizens';
import { type DrawnPage } from './drawn-page';
import { openOurs } from './ours';

describe('the receipt of the benchmark', () => {
  let receipts: DrawnPage[][];
  const { requestNumber, qrToken } = receiptOf(1);
  beforeAll(() => {
    receipts = [pagesOf(0), pagesOf(1)];
  });

  it.each([
    ['ours', openOurs],
    ['pdfkit', openPdfkit],
  ])('is drawn whole by %s', async (_name, open) => {
    const library = await open(receipts);
    const bytes = await library.draw(1);
    expect(await lacksOf(bytes, receipts[1] ?? [], [requestNumber, qrToken])).toEqual([]);
    await library.close();
  });

  it('is not taken for another', async () => {
    const library = await openPdfkit(receipts);
    const lacks = await lacksOf(await library.draw(0), receipts[1] ?? [], [requestNumber, qrToken]);
    expect(lacks).toContain(`no code ${requestNumber}`);
    expect(lacks.some((lack) => lack.startsWith('page 3 lacks'))).toBe(true);
    await library.close();
  });
});
