// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { line, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type CodesSheetView } from '../codes-sheet-view';
import { drawCodesPanel } from './codes-panel';
import { PaperOverflowError } from './overflow';
import { COLUMN, drawFoot, drawHead, drawTitle, FRONT_X, startPage } from './page-frame';
import { joinedWords, localesOf, type PaperKey, plainWords, richWords } from './words';

const LABEL = style('regular', 9.5, 11.5);

/** Sizes tried for a name that fits on no single line. */
const SMALLER = [9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6].map((size) => style('semibold', size, size * 1.05));

type Place = { x: number; y: number; w: number; h: number };

const drawLabelled = (
  page: Page,
  label: string,
  value: string,
  { x, y, w, h }: Place,
  look: TextStyle,
): void => {
  drawText(page, label, { x, y, style: LABEL });
  const top = y + millimetres(LABEL.pitch);
  const fitting = shrunkToFit(value, look, w, 9.5);
  if (fitting) {
    drawText(page, value, { x, y: top, style: fitting });
    return;
  }
  for (const smaller of SMALLER) {
    const lines = linesOf([{ text: value }], smaller, w);
    if (millimetres(lines.length * smaller.pitch) > h) continue;
    drawLines(page, lines, { x, y: top, w, style: smaller });
    return;
  }
  throw new PaperOverflowError('codes');
};

const drawOwner = (page: Page, view: CodesSheetView): void => {
  const { languages } = view;
  const label = (key: PaperKey) => joinedWords(languages, key);
  const bilingual = languages === 'it-de';
  const holder = bilingual ? { x: 20, y: 47.5, w: 175, h: 6.4 } : { x: 20, y: 47, w: 88, h: 10.5 };
  drawLabelled(
    page,
    label('paper.codes.holder'),
    view.holder,
    holder,
    style(bilingual ? 'semibold' : 'bold', bilingual ? 13 : 15, 16),
  );
  const serial = bilingual ? { x: 20, y: 57.5, w: 100, h: 7 } : { x: 112, y: 47, w: 46, h: 7 };
  drawLabelled(
    page,
    label('paper.codes.serial'),
    view.cardSerial,
    serial,
    style('bold', bilingual ? 16 : 15, 16),
  );
  const print = bilingual ? { x: 124, y: 57.5, w: 71, h: 7 } : { x: 160, y: 47, w: 35, h: 7 };
  drawLabelled(page, label('paper.codes.printSerial'), view.printSerial, print, style('semibold', 13, 16));
};

const drawFoldTicks = (page: Page): void => {
  line(page, [5, 148.5], [12, 148.5], 0.2);
  line(page, [198, 148.5], [205, 148.5], 0.2);
};

const secondHalfOf = ({ reprint }: CodesSheetView): 'with-card' | 'held' | 'by-email' =>
  reprint?.secondHalf.kind ?? 'with-card';

const textsOf = (view: CodesSheetView, locale: Locale): [string, Span[]][] => [
  [plainWords(locale, 'paper.codes.what'), richWords(locale, `paper.codes.what.${secondHalfOf(view)}`)],
  [
    plainWords(locale, 'paper.codes.use'),
    richWords(locale, view.reprint ? 'paper.codes.use.reprint' : 'paper.codes.use.text'),
  ],
  [plainWords(locale, 'paper.codes.notApp'), richWords(locale, 'paper.codes.notApp.text')],
];

const drawItalianTexts = (page: Page, view: CodesSheetView): void => {
  const look = style('regular', 14, 19.5);
  let y = 160;
  textsOf(view, 'it').forEach(([head, text], index, all) => {
    const headEnd = drawParagraph(page, head, { x: 20, y, w: 42, style: { ...look, face: 'bold' } });
    const textEnd = drawParagraph(page, text, { x: 65, y, w: 130.3, style: look });
    y = Math.max(headEnd, textEnd) + 5;
    if (index < all.length - 1) rule(page, FRONT_X, y, COLUMN, 0.35);
    y += 5;
  });
};

const drawBilingualTexts = (page: Page, view: CodesSheetView): void => {
  const look = style('regular', 12.5, 16.2);
  const ends = (['it', 'de'] as const).map((locale, index) => {
    let y = 156;
    for (const [head, text] of textsOf(view, locale)) {
      const spans: Span[] = [{ text: `${head}. `, face: 'bold' }, ...text];
      y = drawParagraph(page, spans, { x: index === 0 ? 20 : 113, y: y + 2.5, w: 82, style: look }) + 0.5;
    }
    return y;
  });
  line(page, [107.5, 158], [107.5, Math.max(266, ...ends)], 0.2);
};

const drawReprintLine = (page: Page, { languages, reprint }: CodesSheetView): void => {
  if (!reprint) return;
  const text = joinedWords(languages, 'paper.reprint.readBack', { date: reprint.date });
  const look = shrunkToFit(text, style('bold', 13, 16), COLUMN, 8) ?? style('bold', 8, 16);
  drawText(page, text, { x: FRONT_X + COLUMN / 2, y: 140.2, style: look, align: 'centre' });
};

/** Page 3: the first halves above the fold, what they are below. */
export const drawCodesFront = (view: CodesSheetView): Page => {
  const page = startPage(view.practice);
  const { reprint, languages } = view;
  const labels = reprint
    ? localesOf(languages).map((locale) => plainWords(locale, 'paper.reprint.label', { date: reprint.date }))
    : [];
  drawHead(page, view, { labels, code: { content: view.printSerial, module: 0.25 } });
  drawTitle(page, view, 'paper.codes.title');
  drawOwner(page, view);
  drawCodesPanel(page, view, secondHalfOf(view));
  drawReprintLine(page, view);
  drawFoldTicks(page);
  if (languages === 'it') drawItalianTexts(page, view);
  else drawBilingualTexts(page, view);
  drawFoot(page, view, { side: 'front', ...footOf(view) });
  return page;
};

/** What the feet of both sides of the codes sheet say. */
export const footOf = ({ reprint, requestNumber, printSerial }: CodesSheetView) => ({
  sheet: reprint ? 1 : 2,
  sheets: reprint ? 1 : 2,
  requestNumber,
  mark: { kind: 'printSerial' as const, value: printSerial },
});
