// SPDX-License-Identifier: AGPL-3.0-or-later
import bwip from 'bwip-js/node';
import { create } from 'qrcode';
import { type Page } from './page';
import { whiteBox } from './shapes';
import { across, down, operand, points } from './units';

/** Alternating widths of bars and gaps, in modules, starting with a bar. */
export const code128Widths = (content: string): number[] => {
  const [symbol] = bwip.raw({ bcid: 'code128', text: content });
  if (!symbol || !('sbs' in symbol)) throw new Error('no Code 128 symbol was made');
  return symbol.sbs;
};

export type Code128Placing = {
  /** Left or right edge of the first or last bar, by `align`. */
  x: number;
  y: number;
  height: number;
  /** Width of one module in millimetres. */
  module: number;
  align?: 'left' | 'right';
};

/** Draws a Code 128 with its white quiet zone (ten modules) behind; gives its width in millimetres. */
export const drawCode128 = (
  page: Page,
  content: string,
  { x, y, height, module, align }: Code128Placing,
): number => {
  const widths = code128Widths(content);
  const width = widths.reduce((sum, each) => sum + each, 0) * module;
  const left = align === 'right' ? x - width : x;
  whiteBox(page, { x: left - 10 * module, y, w: width + 20 * module, h: height });
  let [position, path] = [0, ''];
  widths.forEach((each, index) => {
    if (index % 2 === 0) path += `${position} 0 ${each} 1 re `;
    position += each;
  });
  page.operators.push(
    `q ${operand(points(module))} 0 0 ${operand(points(height))} ${across(left)} ${down(y + height)} cm ${path}f Q`,
  );
  return width;
};

/** The modules of a QR code, level M; `dark(row, column)` tells whether one is printed. */
export const qrModules = (
  content: string,
): { size: number; dark: (row: number, column: number) => boolean } => {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  return { size: modules.size, dark: (row, column) => modules.get(row, column) === 1 };
};

const runsOf = (size: number, dark: (row: number, column: number) => boolean): string => {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && dark(row, column)) column += 1;
      if (column > start) path += `${start} ${size - row - 1} ${column - start} 1 re `;
    }
  }
  return path;
};

/** Draws a QR code of a side in millimetres, its white quiet zone (four modules) behind. */
export const drawQr = (page: Page, content: string, x: number, y: number, side: number): void => {
  const { size, dark } = qrModules(content);
  const pitch = side / size;
  whiteBox(page, { x: x - 4 * pitch, y: y - 4 * pitch, w: side + 8 * pitch, h: side + 8 * pitch });
  const scale = (points(side) / size).toFixed(5);
  page.operators.push(`q ${scale} 0 0 ${scale} ${across(x)} ${down(y + side)} cm ${runsOf(size, dark)}f Q`);
};
