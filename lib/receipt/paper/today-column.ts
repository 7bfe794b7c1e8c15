// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { ring } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';

export type Place = { x: number; y: number; w: number };

const RING = 4.7;
const INDENT = 6.6;

/** Numbered steps, each number in a ring; gives the position (mm) below the last. */
export const drawSteps = (
  page: Page,
  steps: readonly Span[][],
  { x, y, w }: Place,
  look: TextStyle,
): number => {
  let top = y;
  tagged(page, { type: 'L' }, () =>
    steps.forEach((step, index) => {
      const middle = top + millimetres(look.pitch / 2) + 0.15;
      ring(page, [x + RING / 2, middle], RING, 0.35);
      const number = { x: x + RING / 2, y: middle - millimetres(4.7), style: style('bold', 9, 9) };
      tagged(page, { type: 'LI' }, () => {
        tagged(page, { type: 'Lbl' }, () =>
          drawText(page, String(index + 1), { ...number, align: 'centre' }),
        );
        const column = { x: x + INDENT, y: top, w: w - INDENT, style: look };
        top = tagged(page, { type: 'LBody' }, () => drawParagraph(page, step, column)) + 1;
      });
    }),
  );
  return top;
};
