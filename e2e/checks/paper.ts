// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect } from '@playwright/test';
import { type ReadDocument, readBack } from '@/lib/platform/pdf/testing/read-back';

const A4 = { width: 210, height: 297 };
const TOLERANCE_MM = 0.5;

/** Reads a printed PDF with an independent reader and checks what every paper of ours has: A4 portrait, duplex, no scaling. */
export const readPaper = async (bytes: Uint8Array, pages: number): Promise<ReadDocument> => {
  const paper = await readBack(bytes);
  expect(paper.pages).toHaveLength(pages);
  for (const page of paper.pages) {
    expect(Math.abs(page.width - A4.width)).toBeLessThan(TOLERANCE_MM);
    expect(Math.abs(page.height - A4.height)).toBeLessThan(TOLERANCE_MM);
  }
  expect(paper.preferences).toMatchObject({
    Duplex: 'DuplexFlipLongEdge',
    PrintScaling: 'None',
    PickTrayByPDFSize: true,
  });
  return paper;
};

/** Every text of a paper, page by page. */
export const textsOf = (paper: ReadDocument): string[] =>
  paper.pages.map(({ items }) => items.map(({ text }) => text).join(' '));

/** The place of a text on a page, in mm from the top left; fails when it is not there. */
export const placeOf = (paper: ReadDocument, page: number, text: string): { x: number; y: number } => {
  const item = paper.pages[page]?.items.find((one) => one.text.includes(text));
  if (!item) throw new Error(`page ${page + 1} does not say ${text}`);
  return item;
};

/** The card serial on the front of a sheet. */
export const cardSerialIn = (paper: ReadDocument): string =>
  /C[A-Z]\d{5}[A-Z]{2}/.exec(textsOf(paper)[0] ?? '')?.[0] ?? '';

/** The two halves of a codes sheet: the only items of four digits on its front, PIN above PUK. */
export const halvesOf = (paper: ReadDocument, page: number): { pin: string; puk: string } => {
  const items = (paper.pages[page]?.items ?? [])
    .filter(({ text }) => /^\d{4}$/.test(text))
    .sort((a, b) => a.y - b.y);
  expect(items).toHaveLength(2);
  return { pin: items[0]?.text ?? '', puk: items[1]?.text ?? '' };
};
