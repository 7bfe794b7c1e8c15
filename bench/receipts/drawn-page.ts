// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName } from '@/lib/platform/pdf/typeface';

/** Points from the top left of the page. `R` is a rectangle: x, y, width, height. */
export type PathCommand = { kind: 'M' | 'L' | 'C' | 'Z' | 'R'; at: number[] };

/** A black line. */
export type Line = { width: number; dash: number[]; round: boolean };

export type DrawnPath = {
  kind: 'path';
  commands: PathCommand[];
  /** Grey of the inside, 0 black to 1 white. */
  fill: number | null;
  line: Line | null;
};

export type DrawnText = {
  kind: 'text';
  text: string;
  face: FaceName;
  size: number;
  x: number;
  /** Of the baseline. */
  y: number;
  tracking: number;
};

/** A JPEG in base64, over a whole box. */
export type DrawnPicture = {
  kind: 'picture';
  jpeg: string;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** A page as a list of what is on it, bottom first: lines already broken and placed, barcodes already computed. */
export type DrawnPage = (DrawnPath | DrawnText | DrawnPicture)[];
