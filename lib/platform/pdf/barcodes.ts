// SPDX-License-Identifier: AGPL-3.0-or-later
import bwip from 'bwip-js/node';
import { create } from 'qrcode';
import { artifact, type Box, type Page, put, tagged } from './page';
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
  /** What a screen reader says of it; without, it is only seen. */
  alt?: string;
};

const asFigure = (page: Page, alt: string | undefined, box: Box, draw: () => void): void =>
  alt === undefined ? artifact(page, draw) : tagged(page, { type: 'Figure', figure: { alt, box } }, draw);

/** Draws a Code 128 with its white quiet zone (ten modules) behind. */
export const drawCode128 = (
  page: Page,
  content: string,
  { x, y, height, module, align, alt }: Code128Placing,
): void => {
  const widths = code128Widths(content);
  const width = widths.reduce((sum, each) => sum + each, 0) * module;
  const left = align === 'right' ? x - width : x;
  let [position, path] = [0, ''];
  widths.forEach((each, index) => {
    if (index % 2 === 0) path += `${position} 0 ${each} 1 re `;
    position += each;
  });
  const box = { x: left - 10 * module, y, w: width + 20 * module, h: height };
  asFigure(page, alt, box, () => {
    whiteBox(page, box);
    const place = `${operand(points(module))} 0 0 ${operand(points(height))} ${across(left)} ${down(y + height)} cm`;
    put(page, `q ${place} ${path}f Q`);
  });
};

/**
 * The symbol itself says which mask it has, so that every reader takes any. Trying all eight for each signed token costs more than drawing
 * a page; over 400 tokens this one came nearest to the best of eight (mean penalty of ISO/IEC 18004, 7.8.3: 1425, the best 1341).
 */
const FAIREST_MASK = 6;

/** The modules of a QR code, level M; `dark(row, column)` tells whether one is printed. */
export const qrModules = (
  content: string,
): { size: number; dark: (row: number, column: number) => boolean } => {
  // As bytes, which addresses need anyway: looking for a shorter mixture takes longer than all the rest.
  const segments = [{ data: Buffer.from(content), mode: 'byte' as const }];
  const { modules } = create(segments, { errorCorrectionLevel: 'M', maskPattern: FAIREST_MASK });
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

export type QrPlacing = { x: number; y: number; side: number; alt: string };

/** Draws a QR code of a side in millimetres, its white quiet zone (four modules) behind. */
export const drawQr = (page: Page, content: string, { x, y, side, alt }: QrPlacing): void => {
  const { size, dark } = qrModules(content);
  const pitch = side / size;
  const box = { x: x - 4 * pitch, y: y - 4 * pitch, w: side + 8 * pitch, h: side + 8 * pitch };
  asFigure(page, alt, box, () => {
    whiteBox(page, box);
    const scale = (points(side) / size).toFixed(5);
    put(page, `q ${scale} 0 0 ${scale} ${across(x)} ${down(y + side)} cm ${runsOf(size, dark)}f Q`);
  });
};
