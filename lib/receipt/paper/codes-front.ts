// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { frozen } from '@/lib/platform/pdf/frozen';
import { type Page } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { line, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type CodesSheetView, codesModelOf, codesTitleOf } from '../codes-sheet-view';
import { drawCodesPanel, type SecondHalf } from './codes-panel';
import { drawLabelled, drawWords, heading, inLocale } from './draw-words';
import { PaperOverflowError } from './overflow';
import { COLUMN, drawFoot, drawHead, drawTitle, FRONT_X, startPage } from './page-frame';
import { joinedWords, localesOf, type PaperLocale, plainWords, richWords } from './words';

const LABEL = style('regular', 9.5, 11.5);

/** Sizes tried for a name that fits on no single line. */
const SMALLER = [9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6].map((size) => style('semibold', size, size * 1.05));

type Place = { x: number; y: number; w: number; h: number };

/** A value in its place (`y` is the top of its line): shrunk down to `smallest` points, then in several lines. */
export const drawOwnerValue = (
  page: Page,
  value: string,
  { x, y, w, h }: Place,
  look: TextStyle,
  smallest = 9.5,
): void => {
  const fitting = shrunkToFit(value, look, w, smallest);
  if (fitting) {
    drawText(page, value, { x, y, style: fitting });
    return;
  }
  for (const smaller of SMALLER) {
    const lines = linesOf([{ text: value }], smaller, w);
    if (millimetres(lines.length * smaller.pitch) > h) continue;
    drawLines(page, lines, { x, y, w, style: smaller });
    return;
  }
  throw new PaperOverflowError('codes');
};

const OWNER = {
  it: {
    holder: [{ x: 20, y: 47, w: 88, h: 10.5 }, style('bold', 15, 16)],
    serial: [{ x: 112, y: 47, w: 46, h: 7 }, style('bold', 15, 16)],
    printSerial: [{ x: 160, y: 47, w: 35, h: 7 }, style('semibold', 13, 16)],
  },
  'it-de': {
    holder: [{ x: 20, y: 47.5, w: 175, h: 6.4 }, style('semibold', 13, 16)],
    serial: [{ x: 20, y: 57.5, w: 100, h: 7 }, style('bold', 16, 16)],
    printSerial: [{ x: 124, y: 57.5, w: 71, h: 7 }, style('semibold', 13, 16)],
  },
} as const;

const drawOwner = (page: Page, view: CodesSheetView): void => {
  const { languages } = view;
  const values = { holder: view.holder, serial: view.cardSerial, printSerial: view.printSerial };
  for (const name of ['holder', 'serial', 'printSerial'] as const) {
    const [place, look] = OWNER[languages][name];
    const placing = { x: place.x, y: place.y, style: LABEL };
    drawLabelled(page, { languages, key: `paper.codes.${name}`, placing }, () =>
      drawOwnerValue(page, values[name], { ...place, y: place.y + millimetres(LABEL.pitch) }, look),
    );
  }
};

/** Where the sheet is folded. */
export const drawFoldTicks = frozen((page, _nothing: Record<string, never>): void => {
  line(page, [5, 148.5], [12, 148.5], 0.2);
  line(page, [198, 148.5], [205, 148.5], 0.2);
});

/** Where the last four digits are. */
export const secondHalfOf = ({ reprint }: CodesSheetView): SecondHalf =>
  reprint?.secondHalf.kind ?? 'with-card';

export type TextFacts = { secondHalf: SecondHalf; reprint: boolean };

/** What stands below the fold: heads with their texts. */
export const textsOf = ({ secondHalf, reprint }: TextFacts, locale: PaperLocale): [string, Span[]][] => [
  [plainWords(locale, 'paper.codes.what'), richWords(locale, `paper.codes.what.${secondHalf}`)],
  [
    plainWords(locale, 'paper.codes.use'),
    richWords(locale, reprint ? 'paper.codes.use.reprint' : 'paper.codes.use.text'),
  ],
  [plainWords(locale, 'paper.codes.notApp'), richWords(locale, 'paper.codes.notApp.text')],
];

const drawItalianTexts = frozen((page, facts: TextFacts): void => {
  const look = style('regular', 14, 19.5);
  let y = 160;
  textsOf(facts, 'it').forEach(([head, text], index, all) => {
    const column = { x: 20, y, w: 42, style: { ...look, face: 'bold' as const } };
    const headEnd = heading(page, 'H2', () => drawParagraph(page, head, column));
    const textEnd = drawParagraph(page, text, { x: 65, y, w: 130.3, style: look });
    y = Math.max(headEnd, textEnd) + 5;
    if (index < all.length - 1) rule(page, FRONT_X, y, COLUMN, 0.35);
    y += 5;
  });
});

const drawBilingualTexts = frozen((page, facts: TextFacts): void => {
  const look = style('regular', 12.5, 16.2);
  const ends = (['it', 'de'] as const).map((locale, index) =>
    inLocale(page, locale, () => {
      let y = 156;
      for (const [head, text] of textsOf(facts, locale)) {
        const spans: Span[] = [{ text: `${head}. `, face: 'bold' }, ...text];
        y = drawParagraph(page, spans, { x: index === 0 ? 20 : 113, y: y + 2.5, w: 82, style: look }) + 0.5;
      }
      return y;
    }),
  );
  line(page, [107.5, 158], [107.5, Math.max(266, ...ends)], 0.2);
});

const drawReprintLine = (page: Page, { languages, reprint }: CodesSheetView): void => {
  if (!reprint) return;
  const words = { languages, key: 'paper.reprint.readBack', values: { date: reprint.date } } as const;
  const text = joinedWords(languages, words.key, words.values);
  const look = shrunkToFit(text, style('bold', 13, 16), COLUMN, 8) ?? style('bold', 8, 16);
  drawWords(page, words, { x: FRONT_X + COLUMN / 2, y: 140.2, style: look, align: 'centre' });
};

/** Page 3: the halves above the fold, what they are below. */
export const drawCodesFront = (view: CodesSheetView): Page => {
  const page = startPage(view.practice);
  const { reprint, languages } = view;
  const labels = reprint
    ? localesOf(languages).map((locale) => plainWords(locale, 'paper.reprint.label', { date: reprint.date }))
    : [];
  const facts = { secondHalf: secondHalfOf(view), reprint: reprint !== null };
  const code = { content: view.printSerial, module: 0.25, alt: 'paper.alt.printCode' } as const;
  drawHead(page, view, { labels, code });
  drawTitle(page, { languages, key: codesTitleOf(view) });
  drawOwner(page, view);
  drawCodesPanel(page, view, facts.secondHalf);
  drawReprintLine(page, view);
  drawFoldTicks(page, {});
  if (languages === 'it') drawItalianTexts(page, facts);
  else drawBilingualTexts(page, facts);
  drawFoot(page, { languages, model: codesModelOf(view, languages) }, { side: 'front', ...footOf(view) });
  return page;
};

/** What the feet of both sides of the codes sheet say. */
export const footOf = ({ reprint, requestNumber, printSerial }: CodesSheetView) => ({
  sheet: reprint ? 1 : 2,
  sheets: reprint ? 1 : 2,
  requestNumber,
  mark: { kind: 'printSerial' as const, value: printSerial },
});
