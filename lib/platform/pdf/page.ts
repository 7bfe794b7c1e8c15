// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName } from './typeface';

/** One page being drawn: PDF operators in reading order, the faces they use, and JPEG pictures by the name they are drawn by. */
export type Page = { operators: string[]; faces: Set<FaceName>; pictures: Map<string, Uint8Array> };

/** A blank page, A4 portrait. */
export const blankPage = (): Page => ({ operators: [], faces: new Set(), pictures: new Map() });

/** A rectangle in millimetres, from the top left of the page. */
export type Box = { x: number; y: number; w: number; h: number };
