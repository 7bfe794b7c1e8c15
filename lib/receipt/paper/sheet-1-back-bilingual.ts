// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, line } from '@/lib/platform/pdf/shapes';
import { type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type ReceiptView } from '../receipt-view';
import { activationOf, activationTitle } from './activation';
import { COLUMNS, drawBilingualSections, type RowsLook } from './bilingual-sections';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { joinedWords, plainWords, richWords } from './words';

const ROWS: RowsLook = { text: style('regular', 9, 10.8), value: style('semibold', 11.5, 13.5) };

type Level = { rows: RowsLook; box: TextStyle; privacy: TextStyle; short: boolean; boxGap: number };

const PRIVACY = style('regular', 8, 9.6);
const BOX = style('regular', 9.25, 11.1);
const LEVELS: Level[] = [
  { rows: ROWS, box: style('regular', 9.75, 12), privacy: PRIVACY, short: false, boxGap: 2.2 },
  { rows: ROWS, box: BOX, privacy: PRIVACY, short: false, boxGap: 1.5 },
  { rows: ROWS, box: BOX, privacy: PRIVACY, short: true, boxGap: 1.5 },
  {
    rows: { text: style('regular', 9, 10.2), value: style('semibold', 10, 12) },
    box: style('regular', 9.25, 10.5),
    privacy: style('regular', 8, 9.2),
    short: true,
    boxGap: 1,
  },
  {
    rows: { text: style('regular', 9, 10), value: style('semibold', 10, 11.6) },
    box: style('regular', 9.25, 10.1),
    privacy: style('regular', 8, 8.9),
    short: true,
    boxGap: 1,
  },
];

const drawTodayColumn = (
  page: Page,
  view: ReceiptView,
  locale: Locale,
  x: number,
  y: number,
  look: TextStyle,
): number => {
  const w = 81;
  const { steps, after } = activationOf(view, locale);
  let top = drawParagraph(page, plainWords(locale, 'paper.today.title'), {
    x,
    y,
    w,
    style: style('bold', 13, 16),
  });
  top =
    drawParagraph(page, plainWords(locale, activationTitle(view)), {
      x,
      y: top,
      w,
      style: style('bold', 10.25, 12.4),
    }) + 0.9;
  top = drawSteps(page, steps, { x, y: top, w }, look);
  const texts: Span[][] = [
    ...after,
    richWords(locale, 'paper.today.recover.pointer'),
    [{ text: plainWords(locale, 'paper.today.nobody'), face: 'bold' }],
  ];
  for (const text of texts) top = drawParagraph(page, text, { x, y: top, w, style: look }) + 1;
  return top - 1;
};

const drawToday = (page: Page, view: ReceiptView, top: number, look: TextStyle): number => {
  const ends = COLUMNS.map(({ locale }, index) =>
    drawTodayColumn(page, view, locale, index === 0 ? 19 : 106, top + 2.2, look),
  );
  const height = Math.max(...ends) + 2.6 - top;
  frame(page, { x: 15, y: top, w: 175, h: height }, { weight: 0.65, radius: 2 });
  line(page, [102.5, top + 4], [102.5, top + height - 4], 0.2);
  return top + height;
};

const attempt = (view: ReceiptView, level: Level): Attempt => {
  const page = startPage(view.practice);
  const title = joinedWords('it-de', 'paper.receipt.running');
  drawRunningLine(page, title, [view.requestNumber, view.holder.surname]);
  const box = drawBilingualSections(page, view, level.rows) + level.boxGap;
  const privacy = drawToday(page, view, box, level.box) + 1.4;
  const ends = COLUMNS.map(({ locale, place }) =>
    drawParagraph(page, privacyWords(view, locale, level.short), {
      ...place,
      y: privacy,
      style: level.privacy,
    }),
  );
  drawFoot(page, view, {
    side: 'back',
    sheet: 1,
    sheets: 2,
    requestNumber: view.requestNumber,
    mark: { kind: 'checkCode', value: view.checkCode },
  });
  return { page, bottom: Math.max(...ends) };
};

/** Page 2 in Italian and German, a column each; recovering the PUK stands on the codes sheet. */
export const drawSheet1BackBilingual = (view: ReceiptView): Page =>
  firstFitting(LEVELS, LAST_TEXT, 'back', (level) => attempt(view, level));
