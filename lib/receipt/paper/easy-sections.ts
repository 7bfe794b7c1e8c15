// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page, tagged } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, type Line, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { type TextStyle } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { heading } from './draw-words';
import { LAST_TEXT } from './page-frame';
import { type PaperKey, plainWords, richWords, type WordValues } from './words';

/** One sentence: of the form, or a value of the citizen's own, which stands out. `step` numbers what is done one after the other. */
export type EasyItem = { spans: Span[]; step?: number };

/** A heading with its sentences. */
export type EasySection = { head: PaperKey; values?: WordValues; items: EasyItem[] };

/** A sentence of the form. */
export const sentence = (key: PaperKey, values?: WordValues): EasyItem => ({
  spans: richWords('it', key, values),
});

/** A value of the citizen's. */
export const ownValue = (text: string): EasyItem => ({ spans: [{ text, face: 'bold' }] });

/** Numbered sentences. */
export const numbered = (items: readonly EasyItem[]): EasyItem[] =>
  items.map((item, index) => ({ ...item, step: index + 1 }));

export type EasyLook = { head: TextStyle; text: TextStyle; gap: number };

/** A column: left edge and width (mm). */
export type Area = { x: number; w: number };
type Place = Area & { y: number };

const INDENT = 6;
const AFTER_SENTENCE = 0.7;

/** Where the next block of a height (mm) stands: here, or at the top of the next column. */
class Flow {
  private column = 0;
  private y: number;
  longest: number;

  constructor(
    private readonly top: number,
    private readonly areas: readonly [Area, ...Area[]],
  ) {
    this.y = top;
    this.longest = top;
  }

  get w(): number {
    return (this.areas[this.column] ?? this.areas[0]).w;
  }

  place(height: number): Place {
    if (this.y + height > LAST_TEXT && this.column < this.areas.length - 1) {
      this.column += 1;
      this.y = this.top;
    }
    const place = { ...(this.areas[this.column] ?? this.areas[0]), y: this.y };
    this.y += height;
    this.longest = Math.max(this.longest, this.y);
    return place;
  }

  skip(gap: number): void {
    if (this.y > this.top) this.y += gap;
  }
}

const linesFor = ({ spans, step }: EasyItem, { text }: EasyLook, w: number): Line[] =>
  linesOf(spans, text, step === undefined ? w : w - INDENT);

const heightOf = (lines: readonly Line[], { pitch }: TextStyle): number => millimetres(lines.length * pitch);

const drawSentence = (
  page: Page,
  item: EasyItem,
  lines: Line[],
  column: Place & { style: TextStyle },
): void => {
  const { step } = item;
  if (step === undefined) {
    drawLines(page, lines, column);
    return;
  }
  tagged(page, { type: 'LI' }, () => {
    tagged(page, { type: 'Lbl' }, () => drawParagraph(page, [{ text: `${step}.`, face: 'bold' }], column));
    const body = { ...column, x: column.x + INDENT, w: column.w - INDENT };
    tagged(page, { type: 'LBody' }, () => drawLines(page, lines, body));
  });
};

const drawItems = (page: Page, items: readonly EasyItem[], look: EasyLook, flow: Flow): void => {
  const draw = (): void =>
    items.forEach((item) => {
      const lines = linesFor(item, look, flow.w);
      const place = flow.place(heightOf(lines, look.text) + AFTER_SENTENCE);
      drawSentence(page, item, lines, { ...place, style: look.text });
    });
  if (items.some(({ step }) => step !== undefined)) tagged(page, { type: 'L' }, draw);
  else draw();
};

/** A heading is never the last of its column. */
const drawHead = (page: Page, { head, values, items }: EasySection, look: EasyLook, flow: Flow): void => {
  const lines = linesOf([{ text: plainWords('it', head, values) }], look.head, flow.w);
  const height = heightOf(lines, look.head);
  const [first] = items;
  const next = first ? heightOf(linesFor(first, look, flow.w), look.text) + AFTER_SENTENCE : 0;
  const place = flow.place(height + next);
  flow.skip(-next);
  heading(page, 'H2', () => drawLines(page, lines, { ...place, style: look.head }));
};

/** Draws sections down the columns, one after the other; gives the end (mm) of the longest, beyond the page where there is no room. */
export const drawEasySections = (
  page: Page,
  sections: readonly EasySection[],
  { top, areas, look }: { top: number; areas: readonly [Area, ...Area[]]; look: EasyLook },
): number => {
  const flow = new Flow(top, areas);
  for (const section of sections) {
    flow.skip(look.gap);
    drawHead(page, section, look, flow);
    drawItems(page, section.items, look, flow);
  }
  return flow.longest;
};
