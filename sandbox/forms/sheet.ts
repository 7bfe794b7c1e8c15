// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import { type Block, type BlankRow } from './block';

/** Measures in points, colours of the print. */
export const LEFT = 57;
export const RIGHT = 538;
export const WIDTH = RIGHT - LEFT;
export const INK = rgb(0.09, 0.2, 0.32);
export const GREY = rgb(0.36, 0.42, 0.48);
export const PALE = rgb(0.9, 0.92, 0.94);

const GAP = 12;

/** A page being filled from the top; `y` is the base line of what was written last. */
export type Sheet = { page: PDFPage; fonts: { regular: PDFFont; bold: PDFFont }; y: number };

const linesOf = (text: string, font: PDFFont, size: number, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

/** Writes at the sheet's present height. */
export const write = (
  sheet: Sheet,
  text: string,
  x: number,
  size: number,
  bold = false,
  color = INK,
): void => {
  const font = bold ? sheet.fonts.bold : sheet.fonts.regular;
  sheet.page.drawText(text, { x, y: sheet.y, size, font, color });
};

const drawParagraph = (sheet: Sheet, text: string): void => {
  for (const line of linesOf(text, sheet.fonts.regular, 9.5, WIDTH)) {
    sheet.y -= 13;
    write(sheet, line, LEFT, 9.5);
  }
};

const drawTicks = (sheet: Sheet, ticks: readonly string[]): void => {
  sheet.y -= 18;
  let x = LEFT;
  for (const tick of ticks) {
    const width = sheet.fonts.regular.widthOfTextAtSize(tick, 10) + 34;
    if (x + width > RIGHT) {
      x = LEFT;
      sheet.y -= 18;
    }
    sheet.page.drawRectangle({
      x,
      y: sheet.y - 1.5,
      width: 10,
      height: 10,
      borderColor: INK,
      borderWidth: 0.9,
    });
    write(sheet, tick, x + 15, 10);
    x += width;
  }
};

const drawBlanks = (sheet: Sheet, row: BlankRow): void => {
  sheet.y -= 36;
  let x = LEFT;
  for (const [label, columns] of row) {
    const width = ((WIDTH + GAP) * columns) / 12 - GAP;
    sheet.page.drawLine({
      start: { x, y: sheet.y + 9 },
      end: { x: x + width, y: sheet.y + 9 },
      thickness: 0.7,
      color: INK,
    });
    write(sheet, label, x, 8, false, GREY);
    x += width + GAP;
  }
};

/** Draws a block below what is there. */
export const drawBlock = (sheet: Sheet, block: Block): void => {
  sheet.y -= 26;
  write(sheet, block.heading, LEFT, 11.5, true);
  if (block.text) drawParagraph(sheet, block.text);
  if (block.ticks) drawTicks(sheet, block.ticks);
  for (const row of block.blanks ?? []) drawBlanks(sheet, row);
};
