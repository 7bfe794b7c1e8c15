// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FaceName } from './typeface';

/** One page being drawn: PDF operators in reading order, and the faces they use. */
export type Page = { operators: string[]; faces: Set<FaceName> };

/** A blank page, A4 portrait. */
export const blankPage = (): Page => ({ operators: [], faces: new Set() });

/** A rectangle in millimetres, from the top left of the page. */
export type Box = { x: number; y: number; w: number; h: number };
