// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import * as fontkit from '@cantoo/fontkit';
import {
  type Color,
  grayscale,
  LineCapStyle,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  beginText,
  endText,
  setCharacterSpacing,
  setFillingGrayscaleColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib';
import { type FaceName } from '@/lib/platform/pdf/typeface';
import { type DrawnPage, type DrawnPath, type DrawnText } from '../receipts/drawn-page';
import { type OpenLibrary, pictureBytes, receiptAt } from '../receipts/library';
import { versionOf } from '../machine';
import { A4, faceFiles, svgPath } from './pages';

type Fonts = Map<FaceName, PDFFont>;

const grey = (value: number | null): Color | undefined => (value === null ? undefined : grayscale(value));

const drawPath = (page: PDFPage, path: DrawnPath): void =>
  page.drawSvgPath(svgPath(path), {
    x: 0,
    y: A4.height,
    color: grey(path.fill),
    borderColor: path.line ? grayscale(0) : undefined,
    borderWidth: path.line?.width ?? 0,
    borderDashArray: path.line && path.line.dash.length > 0 ? path.line.dash : undefined,
    borderLineCap: path.line?.round ? LineCapStyle.Round : LineCapStyle.Butt,
  });

/** Text with a face of the template, which the copied page knows by the same name. */
const drawText = (page: PDFPage, { text, face, size, x, y, tracking }: DrawnText, fonts: Fonts): void => {
  const font = fonts.get(face);
  if (!font) throw new Error(`unknown face ${face}`);
  page.pushOperators(
    beginText(),
    setFillingGrayscaleColor(0),
    setFontAndSize(face, size),
    setCharacterSpacing(tracking),
    setTextMatrix(1, 0, 0, 1, x, A4.height - y),
    showText(font.encodeText(text)),
    endText(),
  );
};

const drawItems = async (page: PDFPage, items: DrawnPage, fonts: Fonts): Promise<void> => {
  for (const item of items) {
    if (item.kind === 'text') drawText(page, item, fonts);
    else if (item.kind === 'path') drawPath(page, item);
    else {
      const { x, y, width, height } = item;
      const picture = await page.doc.embedJpg(pictureBytes(item.jpeg));
      page.drawImage(picture, { x, y: A4.height - y - height, width, height });
    }
  }
};

/** What stands on a page of every receipt, and what only on some. */
const split = (receipts: readonly DrawnPage[][], number: number): { same: DrawnPage; own: DrawnPage[] } => {
  const pages = receipts.map((each) => each[number] ?? []);
  const counts = new Map<string, number>();
  const keys = pages.map((page) => page.map((item) => JSON.stringify(item)));
  for (const key of keys.flatMap((each) => [...new Set(each)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isSame = (key: string | undefined) => counts.get(key ?? '') === pages.length;
  return {
    same: (pages[0] ?? []).filter((_, index) => isSame(keys[0]?.[index])),
    own: pages.map((page, receipt) => page.filter((_, index) => !isSame(keys[receipt]?.[index]))),
  };
};

/** pdf-lib with a template kept in memory: whole faces embedded and the form's own words drawn once, pages copied, the rest drawn on them. */
export const openKeptTemplate: OpenLibrary = async (receipts) => {
  const template = await PDFDocument.create();
  template.registerFontkit(fontkit);
  const fonts: Fonts = new Map();
  for (const { face, path } of faceFiles())
    fonts.set(face as FaceName, await template.embedFont(readFileSync(path), { subset: false }));
  const pages = Array.from({ length: receiptAt(receipts, 0).length }, (_, number) => split(receipts, number));
  for (const { same } of pages) {
    const page = template.addPage([A4.width, A4.height]);
    for (const [face, font] of fonts) page.node.setFontDictionary(PDFName.of(face), font.ref);
    await drawItems(page, same, fonts);
  }
  const kept = await PDFDocument.load(await template.save());
  return {
    version: `pdf-lib (@cantoo) ${versionOf('pdf-lib')}`,
    draw: async (index) => {
      const document = await PDFDocument.create();
      const copies = await document.copyPages(kept, kept.getPageIndices());
      for (const [number, copy] of copies.entries()) {
        document.addPage(copy);
        await drawItems(copy, pages[number]?.own[index % receipts.length] ?? [], fonts);
      }
      return document.save();
    },
    close: () => Promise.resolve(),
  };
};
