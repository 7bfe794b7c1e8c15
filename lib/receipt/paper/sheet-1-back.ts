// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { type Page } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, line } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { type ReceiptView } from '../receipt-view';
import { activationOf, activationTitle } from './activation';
import { drawItalianSections, type RowsLook } from './italian-sections';
import { type Attempt, firstFitting } from './overflow';
import { drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { plainWords, richWords } from './words';

type Heights = { box: number; guides: number; warning: number };

/** Distances from the top of the box with the four steps (mm); without them one paragraph takes their place. */
const WITH_STEPS: Heights = { box: 108, guides: 85, warning: 95 };
const DENSE: Heights = { box: 0, guides: 72, warning: 0 };
const WITHOUT_STEPS: Heights = { box: 0, guides: 0, warning: 0 };

type Level = { rows: RowsLook; box: TextStyle; heights: Heights; privacy: TextStyle; short: boolean };

const ROWS: RowsLook = {
  head: style('bold', 11, 14),
  text: style('regular', 10, 13),
  value: style('semibold', 13, 17),
  wrapped: style('semibold', 11, 13.2),
  smallest: 10.5,
};

const LEVELS: Level[] = [
  {
    rows: ROWS,
    box: style('regular', 10.75, 14),
    heights: WITH_STEPS,
    privacy: style('regular', 9, 11),
    short: false,
  },
  {
    rows: ROWS,
    box: style('regular', 10, 12.6),
    heights: WITH_STEPS,
    privacy: style('regular', 8.5, 10.2),
    short: false,
  },
  {
    rows: ROWS,
    box: style('regular', 9.25, 11.4),
    heights: WITH_STEPS,
    privacy: style('regular', 8, 9.6),
    short: true,
  },
  {
    rows: {
      head: style('bold', 10, 12.4),
      text: style('regular', 9, 10.8),
      value: style('semibold', 11, 13.5),
      wrapped: style('semibold', 10, 12),
      smallest: 10,
    },
    box: style('regular', 10, 12.6),
    heights: DENSE,
    privacy: style('regular', 8.5, 10.2),
    short: true,
  },
];

const drawGuides = (page: Page, view: ReceiptView, top: number): number => {
  const { guides } = view.municipality;
  if (!guides) return top;
  drawQr(page, guides.qr, 20.8, top + 2.3, 14.4);
  const look = style('regular', 10, 12.8);
  const words = [
    [
      { text: `${plainWords('it', 'paper.today.videos')} ` },
      { text: plainWords('it', 'paper.today.video.credentials'), face: 'italic' as const },
    ],
    [{ text: guides.credentials }],
    [{ text: plainWords('it', 'paper.today.video.puk'), face: 'italic' as const }],
    [{ text: guides.puk }],
  ];
  let y = top;
  for (const spans of words) y = drawParagraph(page, spans, { x: 40, y, w: 59, style: look });
  return y;
};

const drawLeft = (page: Page, view: ReceiptView, top: number, look: TextStyle, heights: Heights): number => {
  const { steps, after } = activationOf(view, 'it');
  const left = { x: 20, y: top + 12, w: 79 };
  const head = drawParagraph(page, plainWords('it', activationTitle(view)), {
    ...left,
    style: style('bold', 12, 14.8),
  });
  let y = head + 1.2;
  if (steps.length > 0) y = drawSteps(page, steps, { ...left, y }, look);
  else for (const text of after) y = drawParagraph(page, text, { ...left, y, style: look });
  return drawGuides(page, view, Math.max(y + 3, top + heights.guides));
};

const drawRight = (page: Page, view: ReceiptView, top: number, look: TextStyle, heights: Heights): number => {
  const { steps, after } = activationOf(view, 'it');
  const column = { x: 106, w: 79, style: look };
  let y = top + 12;
  if (steps.length > 0) for (const text of after) y = drawParagraph(page, text, { ...column, y }) + 1.3;
  const recover: Span[] = [
    { text: `${plainWords('it', 'paper.today.recover')}. `, face: 'bold' },
    ...richWords('it', 'paper.today.recover.text', { scope: view.municipality.reprintScope }),
  ];
  y = drawParagraph(page, recover, { ...column, y });
  const warning = { ...column, y: Math.max(y + 3, top + heights.warning), style: style('bold', 11, 14) };
  return drawParagraph(page, plainWords('it', 'paper.today.nobody'), warning);
};

/** «Che cosa può fare da oggi»: steps and guides at the left, what follows and the PUK at the right. */
const drawToday = (page: Page, view: ReceiptView, top: number, level: Level): number => {
  const look = level.box;
  const heights = activationOf(view, 'it').steps.length > 0 ? level.heights : WITHOUT_STEPS;
  drawText(page, plainWords('it', 'paper.today.title'), { x: 20, y: top + 3, style: style('bold', 15, 18) });
  const ends = [drawLeft(page, view, top, look, heights), drawRight(page, view, top, look, heights)];
  const height = Math.max(heights.box, Math.max(...ends) + 3 - top);
  frame(page, { x: 15, y: top, w: 175, h: height }, { weight: 0.65, radius: 2 });
  line(page, [102.5, top + 12.5], [102.5, top + height - 4], 0.2);
  return top + height;
};

const drawPrivacy = (page: Page, view: ReceiptView, top: number, { privacy, short }: Level): number => {
  const lines = linesOf(privacyWords(view, 'it', short), privacy, 85);
  const half = Math.ceil(lines.length / 2);
  const bottom = drawLines(page, lines.slice(0, half), { x: 15, y: top, w: 85, style: privacy });
  drawLines(page, lines.slice(half), { x: 105, y: top, w: 85, style: privacy });
  return bottom;
};

const attempt = (view: ReceiptView, level: Level): Attempt => {
  const page = startPage(view.practice);
  const { surname, givenNames } = view.holder;
  drawRunningLine(page, plainWords('it', 'paper.receipt.running'), [
    view.requestNumber,
    `${surname} ${givenNames}`.trim(),
  ]);
  const box = Math.max(106, drawItalianSections(page, view, level.rows));
  const bottom = drawPrivacy(page, view, drawToday(page, view, box, level) + 3, level);
  drawFoot(page, view, {
    side: 'back',
    sheet: 1,
    sheets: 2,
    requestNumber: view.requestNumber,
    mark: { kind: 'checkCode', value: view.checkCode },
  });
  return { page, bottom };
};

/** Page 2 in Italian: contacts, delivery, declarations, payment, what can be done today, privacy. */
export const drawSheet1Back = (view: ReceiptView): Page =>
  firstFitting(LEVELS, LAST_TEXT, 'back', (level) => attempt(view, level));
