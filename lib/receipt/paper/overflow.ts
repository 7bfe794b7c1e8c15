// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';

/** A page could not take all of its text at the smallest sizes; `block` names what was too long, never its words. */
export class PaperOverflowError extends Error {
  constructor(readonly block: 'holder' | 'back' | 'codes' | 'declaration' | 'guide' | 'form') {
    super(`the paper has no room left: ${block}`);
  }
}

/** A page as drawn with one set of sizes, and how far its text reaches (mm). */
export type Attempt = { page: Page; bottom: number };

/** Draws with ever smaller sizes until the text ends above `limit`; overflowing with the smallest is an error. */
export const firstFitting = <L>(
  levels: readonly L[],
  limit: number,
  block: PaperOverflowError['block'],
  draw: (level: L) => Attempt,
): Page => {
  for (const level of levels) {
    const { page, bottom } = draw(level);
    if (bottom <= limit) return page;
  }
  throw new PaperOverflowError(block);
};
