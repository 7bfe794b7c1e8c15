// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, paragraph } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type PeopleOnPaper } from '../receipt-view';

type Place = { x: number; y: number; w: number };

/** Height of a place to sign (mm): label, room for the hand, line, name. */
const SIGNING = 15;
const GAP = 6;
const NAME = style('regular', 9, 11);

const drawSigningPlace = (
  page: Page,
  { role, name }: PeopleOnPaper['signatures'][number],
  place: Place,
): void => {
  const { x, y, w } = place;
  const look = shrunkToFit(role, style('semibold', 9, 11), w, 7) ?? style('semibold', 7, 9);
  rule(page, x, y + 10, w, 0.25);
  paragraph(page, () => {
    drawText(page, role, { x, y, style: look });
    drawText(page, name, { x, y: y + 10.6, style: shrunkToFit(name, NAME, w, 6) ?? style('regular', 6, 8) });
  });
};

/** Who acts for the holder or attests, one line each, and the places where they sign, two in a row; gives the end (mm). */
export const drawPeople = (
  page: Page,
  { lines, signatures }: PeopleOnPaper,
  { x, y, w }: Place,
  look: TextStyle,
): number => {
  let top = y;
  for (const text of lines) top = drawParagraph(page, text, { x, y: top, w, style: look });
  const half = (w - GAP) / 2;
  signatures.forEach((signature, index) =>
    drawSigningPlace(page, signature, {
      x: index % 2 === 0 ? x : x + half + GAP,
      y: top + 1.2 + Math.floor(index / 2) * SIGNING,
      w: half,
    }),
  );
  return signatures.length === 0 ? top : top + 1.2 + Math.ceil(signatures.length / 2) * SIGNING;
};
