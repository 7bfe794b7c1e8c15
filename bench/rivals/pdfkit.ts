// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import {
  type DrawnPage,
  type DrawnPath,
  type DrawnPicture,
  type DrawnText,
  type PathCommand,
} from '../receipts/drawn-page';
import { type OpenLibrary, pictureBytes, receiptAt } from '../receipts/library';
import { versionOf } from '../machine';
import { A4, cssGrey, faceFiles } from './pages';

const trace = (document: PDFDocument, { kind, at }: PathCommand): void => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
  if (kind === 'M') document.moveTo(a, b);
  if (kind === 'L') document.lineTo(a, b);
  if (kind === 'C') document.bezierCurveTo(a, b, c, d, e, f);
  if (kind === 'R') document.rect(a, b, c, d);
  if (kind === 'Z') document.closePath();
};

const drawPath = (document: PDFDocument, { commands, fill, line }: DrawnPath): void => {
  document.save();
  if (line) document.lineWidth(line.width);
  if (line?.round) document.lineCap('round');
  if (line && line.dash.length > 0) document.dash(line.dash);
  for (const command of commands) trace(document, command);
  if (fill !== null) document.fill(cssGrey(fill));
  if (line) document.stroke();
  document.restore();
};

const drawText = (document: PDFDocument, { text, face, size, x, y, tracking }: DrawnText): void => {
  document.font(face, size);
  document.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
};

const drawPicture = (document: PDFDocument, { jpeg, x, y, width, height }: DrawnPicture): void => {
  document.image(pictureBytes(jpeg), x, y, { width, height });
};

const draw = async (pages: readonly DrawnPage[], fonts: readonly (readonly [string, unknown])[]) => {
  const document = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    autoFirstPage: false,
    font: fonts[0]?.[1],
    lang: 'it-IT',
    info: { Title: 'Ricevuta della richiesta CIE' },
  });
  for (const [face, font] of fonts) document.registerFont(face, font);
  for (const page of pages) {
    document.addPage();
    for (const item of page) {
      if (item.kind === 'text') drawText(document, item);
      else if (item.kind === 'picture') drawPicture(document, item);
      else drawPath(document, item);
    }
  }
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** pdfkit: fonts read once and handed over as buffers, the fastest way that it documents; drawing by its own operators, no line breaking. */
export const openPdfkit: OpenLibrary = (receipts) => {
  const fonts = faceFiles().map(({ face, path }) => [face, readFileSync(path)] as const);
  return Promise.resolve({
    version: `pdfkit ${versionOf('pdfkit')}`,
    draw: (index) => draw(receiptAt(receipts, index), fonts),
    close: () => Promise.resolve(),
  });
};
