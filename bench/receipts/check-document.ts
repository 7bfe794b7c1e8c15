// SPDX-License-Identifier: AGPL-3.0-or-later
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { millimetres } from '@/lib/platform/pdf/units';
import { type DrawnPage } from './drawn-page';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/gu, '');

const lacksOfPage = async (
  document: PDFDocumentProxy,
  drawn: DrawnPage,
  number: number,
): Promise<string[]> => {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const isA4 =
    Math.abs(millimetres(right - left) - 210) < 0.3 && Math.abs(millimetres(top - bottom) - 297) < 0.3;
  if (!isA4) return [`page ${number} is not A4 portrait`];
  const { fnArray } = await page.getOperatorList();
  const pictures = fnArray.filter((each) => each === OPS.paintImageXObject).length;
  if (pictures !== drawn.filter(({ kind }) => kind === 'picture').length && drawn.length > 0)
    return [`page ${number} has ${pictures} pictures`];
  const { items } = await page.getTextContent();
  const text = squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''));
  return drawn.flatMap((item) =>
    item.kind === 'text' && !text.includes(squeezed(item.text))
      ? [`page ${number} lacks «${item.text}»`]
      : [],
  );
};

/** What a document lacks of the receipt: its number of A4 pages, each line of text on its page. Empty when it is whole. */
export const lacksOf = async (bytes: Uint8Array, pages: readonly DrawnPage[]): Promise<string[]> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  if (document.numPages !== pages.length) return [`${document.numPages} pages`];
  const lacks = await Promise.all(pages.map((page, index) => lacksOfPage(document, page, index + 1)));
  await document.destroy();
  return lacks.flat();
};
