// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { type DrawnPage, type DrawnPath, type PathCommand } from '../receipts/drawn-page';
import { type OpenLibrary, pictureBytes, receiptAt } from '../receipts/library';
import { versionOf } from '../machine';
import { A4, cssGrey, faceFiles } from './pages';

const trace = (document: jsPDF, { kind, at }: PathCommand): void => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
  if (kind === 'M') document.moveTo(a, b);
  if (kind === 'L') document.lineTo(a, b);
  if (kind === 'C') document.curveTo(a, b, c, d, e, f);
  if (kind === 'R') document.rect(a, b, c, d, null);
  if (kind === 'Z') document.close();
};

const drawPath = (document: jsPDF, { commands, fill, line }: DrawnPath): void => {
  if (line) {
    document.setLineWidth(line.width);
    document.setLineCap(line.round ? 'round' : 'butt');
    document.setLineDashPattern(line.dash, 0);
  }
  if (fill !== null) document.setFillColor(cssGrey(fill));
  for (const command of commands) trace(document, command);
  if (fill !== null) document.fill();
  if (line) document.stroke();
};

const drawPage = (document: jsPDF, page: DrawnPage): void => {
  for (const item of page) {
    if (item.kind === 'path') drawPath(document, item);
    else if (item.kind === 'picture') {
      const { x, y, width, height } = item;
      document.addImage(pictureBytes(item.jpeg), 'JPEG', x, y, width, height);
    } else {
      document.setFont(item.face, 'normal');
      document.setFontSize(item.size);
      document.text(item.text, item.x, item.y, { baseline: 'alphabetic', charSpace: item.tracking });
    }
  }
};

/** jspdf: fonts read once as base64, which is all that it takes; it writes neither tags nor PDF/A. */
export const openJspdf: OpenLibrary = (receipts) => {
  const faces = faceFiles().map(({ face, path }) => ({ face, data: readFileSync(path, 'base64') }));
  return Promise.resolve({
    version: `jspdf ${versionOf('jspdf')}`,
    draw: (index) => {
      const document = new jsPDF({ unit: 'pt', format: [A4.width, A4.height], compress: true });
      for (const { face, data } of faces) {
        document.addFileToVFS(`${face}.ttf`, data);
        document.addFont(`${face}.ttf`, face, 'normal');
      }
      receiptAt(receipts, index).forEach((page, number) => {
        if (number > 0) document.addPage();
        drawPage(document, page);
      });
      return Promise.resolve(new Uint8Array(document.output('arraybuffer')));
    },
    close: () => Promise.resolve(),
  });
};
