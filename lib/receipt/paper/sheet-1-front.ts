// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type ReceiptView } from '../receipt-view';
import { drawHolderRows } from './holder-rows';
import { PaperOverflowError } from './overflow';
import { COLUMN, drawFoot, drawHead, drawTitle, FRONT_X, startPage } from './page-frame';
import { drawPhotoPlace } from './photo-place';
import { drawSignatures, lowestStrip } from './signatures';
import { joinedWords, localesOf, plainWords, richWords } from './words';

const FACTS = {
  it: {
    y: 46,
    columns: [
      [20, 40],
      [62, 41],
      [105, 47],
      [154, 41],
    ],
  },
  'it-de': {
    y: 46.5,
    columns: [
      [20, 45],
      [67, 40],
      [109, 44],
      [156, 39],
    ],
  },
} as const;

const drawFacts = (page: Page, view: ReceiptView): void => {
  const { y, columns } = FACTS[view.languages];
  const facts = [
    ['requestNumber', view.requestNumber],
    ['dateTime', view.dateTime],
    ['office', view.office],
    ['operator', view.operator],
  ] as const;
  facts.forEach(([key, value], index) => {
    const [x = FRONT_X, w = COLUMN] = columns[index] ?? [];
    const label = joinedWords(view.languages, `paper.receipt.${key}`);
    drawText(page, label, {
      x,
      y,
      style: shrunkToFit(label, style('regular', 9.5, 11.5), w, 9) ?? style('regular', 9, 11.5),
    });
    const look = style(key === 'requestNumber' ? 'bold' : 'semibold', 12.5, 15);
    const fitting = shrunkToFit(value, look, w, 9.5);
    const top = y + millimetres(11.5);
    if (fitting) drawText(page, value, { x, y: top, style: fitting });
    else drawParagraph(page, value, { x, y: top, w, style: style('semibold', 9, 10) });
  });
  rule(page, FRONT_X, 58, COLUMN, 0.2);
};

const drawQrBlock = (page: Page, view: ReceiptView): void => {
  drawQr(page, view.qrToken, 60, 61, 28);
  const look = view.languages === 'it' ? style('regular', 11, 14.6) : style('regular', 9.5, 12);
  let y = 60.2;
  for (const locale of localesOf(view.languages)) {
    y = drawParagraph(page, richWords(locale, 'paper.receipt.qr'), { x: 94, y, w: 101.5, style: look }) + 1.5;
  }
};

const serialLines = ({ languages }: ReceiptView): Span[][] => {
  const part = (locale: Locale): [Span, Span] => [
    { text: plainWords(locale, 'paper.receipt.serial'), face: 'bold' },
    { text: plainWords(locale, 'paper.receipt.serial.use') },
  ];
  const [head, use] = part('it');
  if (languages === 'it') return [[head], [use]];
  const [secondHead, secondUse] = part('de');
  return [[head, { text: ' ' }, use], [secondHead], [secondUse]];
};

const SERIAL = {
  it: {
    top: 93.8,
    text: style('regular', 11, 14.6),
    right: 191,
    figure: style('bold', 30, 40),
    tracking: 0.6,
  },
  'it-de': {
    top: 92.9,
    text: style('regular', 9.25, 11.2),
    right: 192,
    figure: style('bold', 24, 32),
    tracking: 0,
  },
};

const drawSerial = (page: Page, view: ReceiptView): void => {
  const { top, text, right, figure, tracking } = SERIAL[view.languages];
  frame(page, { x: 60, y: 92, w: 135, h: 14 }, { weight: 0.7, radius: 1.5 });
  let y = top;
  for (const spans of serialLines(view)) y = drawParagraph(page, spans, { x: 64, y, w: 76, style: text });
  const middle = 99 - millimetres(figure.pitch / 2);
  drawText(page, view.cardSerial, { x: right, y: middle, style: figure, align: 'right', tracking });
};

const drawStripBox = (page: Page, x: number, y: number, h: number, weight: number): void =>
  frame(page, { x, y, w: 85, h }, { weight, radius: 1.5 });

const drawExpiry = (page: Page, view: ReceiptView, y: number): void => {
  const label = joinedWords(view.languages, 'paper.receipt.expiry');
  if (view.languages === 'it') {
    drawStripBox(page, 20, y, 12.5, 0.35);
    const top = y + 6.25 - millimetres(8.5);
    const width = drawText(page, `${label}: `, { x: 24, y: top, style: style('regular', 12.5, 17) });
    drawText(page, view.expectedExpiry, { x: 24 + width + 0.4, y: top, style: style('bold', 15, 17) });
    return;
  }
  drawStripBox(page, 20, y, 13.5, 0.35);
  drawText(page, label, { x: 24, y: y + 1.4, style: style('regular', 9.5, 12) });
  drawText(page, view.expectedExpiry, { x: 24, y: y + 6.2, style: style('bold', 14, 16) });
};

const drawTravel = (page: Page, view: ReceiptView, y: number): void => {
  const key = view.validForTravel ? 'paper.receipt.travel.valid' : 'paper.receipt.travel.invalid';
  const sign = view.validForTravel ? '✓' : '✗';
  const weight = view.validForTravel ? 0.35 : 0.9;
  if (view.languages === 'it') {
    drawStripBox(page, 110, y, 12.5, weight);
    const top = y + 6.25 - millimetres(8.5);
    drawText(page, sign, { x: 114, y: top, style: style('bold', 17, 17) });
    drawText(page, plainWords('it', key), { x: 120, y: top, style: style('bold', 15, 17) });
    return;
  }
  drawStripBox(page, 110, y, 13.5, weight);
  drawText(page, sign, { x: 114, y: y + 1.4, style: style('bold', 17, 16) });
  drawText(page, plainWords('it', key), { x: 120.2, y: y + 1.4, style: style('bold', 14, 16) });
  drawText(page, plainWords('de', key), { x: 120.2, y: y + 7, style: style('bold', 11, 13) });
};

const STRIP = { it: { top: 202, gap: 3.6 }, 'it-de': { top: 206.5, gap: 3 } };
const ROWS_TOP = 117.2;

/** Page 1: what was asked for whom, with the operator's box bottom left and the citizen's signature bottom right. */
export const drawSheet1Front = (view: ReceiptView, copy: 'citizen' | 'office'): Page => {
  const { languages } = view;
  const page = startPage(view.practice);
  const labels = localesOf(languages).map((locale) => plainWords(locale, `paper.copy.${copy}`));
  drawHead(page, view, { labels, code: { content: view.requestNumber, module: 0.3 } });
  drawTitle(page, view, 'paper.receipt.title');
  drawFacts(page, view);
  drawPhotoPlace(page, view);
  drawQrBlock(page, view);
  drawSerial(page, view);
  const heading = joinedWords(languages, 'paper.receipt.holder');
  drawText(page, heading, { x: FRONT_X, y: languages === 'it' ? 110 : 109.4, style: style('bold', 12, 15) });
  const strip = STRIP[languages];
  const lowest = lowestStrip(view);
  const end = drawHolderRows(page, view, {
    y: ROWS_TOP,
    wanted: strip.top - strip.gap,
    limit: lowest - strip.gap,
  });
  const top = Math.max(strip.top, end + strip.gap);
  if (top > lowest + 0.01) throw new PaperOverflowError('holder');
  drawExpiry(page, view, top);
  drawTravel(page, view, top);
  drawSignatures(page, view, top);
  drawFoot(page, view, {
    side: 'front',
    sheet: 1,
    sheets: 2,
    requestNumber: view.requestNumber,
    mark: { kind: 'checkCode', value: view.checkCode },
  });
  return page;
};
