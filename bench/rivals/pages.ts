// SPDX-License-Identifier: AGPL-3.0-or-later
import { join } from 'node:path';
import { type DrawnPath } from '../receipts/drawn-page';

/** A4 in points. */
export const A4 = { width: 595.276, height: 841.89 };

const FILES: Record<string, string> = {
  regular: 'TitilliumWeb-Regular',
  italic: 'TitilliumWeb-Italic',
  semibold: 'TitilliumWeb-SemiBold',
  bold: 'TitilliumWeb-Bold',
};

/** The faces of the receipt, each with its file. */
export const faceFiles = (): { face: string; path: string }[] =>
  Object.entries(FILES).map(([face, file]) => ({
    face,
    path: join(process.cwd(), 'public', 'fonts', 'pdf', `${file}.ttf`),
  }));

/** A grey (0 black, 1 white) as a CSS colour. */
export const cssGrey = (grey: number): string =>
  `#${Math.round(grey * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;

const svgPaths = new WeakMap<DrawnPath, string>();

/** A path in the notation of SVG, written once. */
export const svgPath = (path: DrawnPath): string => {
  const known = svgPaths.get(path);
  if (known !== undefined) return known;
  const d = path.commands
    .map(({ kind, at: [x = 0, y = 0, w = 0, h = 0, ...rest] }) => {
      if (kind === 'R') return `M${x} ${y}h${w}v${h}h${-w}z`;
      if (kind === 'C') return `C${[x, y, w, h, ...rest].join(' ')}`;
      return kind === 'Z' ? 'Z' : `${kind}${x} ${y}`;
    })
    .join('');
  svgPaths.set(path, d);
  return d;
};
