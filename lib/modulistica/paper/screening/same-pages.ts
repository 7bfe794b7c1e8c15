// SPDX-License-Identifier: AGPL-3.0-or-later
import pixelmatch from 'pixelmatch';
import { type PagePicture } from './draw-pages';

/** Share of a page's pixels that two drawings of it may differ by. */
const MOST_DIFFERENT = 0.001;

const isSame = (a: PagePicture, b: PagePicture | undefined): boolean => {
  if (a.width !== b?.width || a.height !== b.height) return false;
  const different = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 });
  return different <= a.width * a.height * MOST_DIFFERENT;
};

/** True when the first pages of `kept` look as `given` did: nobody sees one form and prints another. */
export const looksTheSame = (given: readonly PagePicture[], kept: readonly PagePicture[]): boolean =>
  given.every((page, index) => isSame(page, kept[index]));
