// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Page } from '@/lib/platform/pdf/page';
import { drawLines, drawParagraph, linesOf } from '@/lib/platform/pdf/paragraph';
import { frame, line, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style, widthOf } from '@/lib/platform/pdf/text';
import { drawQr } from '@/lib/platform/pdf/barcodes';
import { millimetres } from '@/lib/platform/pdf/units';
import { type ReceiptView } from '../receipt-view';
import { activationOf } from './activation';
import { type Attempt, firstFitting } from './overflow';
import { BACK_X, COLUMN, drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { plainWords, richWords } from './words';

const HEAD = { x: 15, w: 34, style: style('bold', 11, 14) };
const TEXT = { x: 53, w: 137, style: style('regular', 10, 13) };
const VALUE = style('semibold', 13, 17);
const SMALL_VALUE = style('semibold', 11, 13.2);

type Level = { box: TextStyle; privacy: TextStyle; short: boolean };

const LEVELS: Level[] = [
  { box: style('regular', 10.75, 14), privacy: style('regular', 9, 11), short: false },
  { box: style('regular', 10, 12.6), privacy: style('regular', 8.5, 10.2), short: false },
  { box: style('regular', 9.25, 11.4), privacy: style('regular', 8, 9.6), short: true },
];

const drawValue = (page: Page, text: string, x: number, y: number): number => {
  const w = TEXT.x + TEXT.w - x;
  const look = widthOf(text, VALUE) <= w ? VALUE : SMALL_VALUE;
  return drawParagraph(page, text, { x, y, w, style: look });
};

const drawContacts = (page: Page, view: ReceiptView, top: number): number => {
  let y = top;
  if (view.contacts.outcome === 'given') {
    const rows = [
      ['paper.back.email', view.contacts.email],
      ['paper.back.mobile', view.contacts.mobile],
    ] as const;
    for (const [key, value] of rows) {
      drawText(page, plainWords('it', key), { x: TEXT.x, y: y + 0.8, style: TEXT.style });
      y = drawValue(page, value ?? plainWords('it', 'paper.notGiven'), 70, y);
    }
  }
  const statement = plainWords('it', `paper.back.contacts.${view.contacts.outcome}`);
  return drawParagraph(page, statement, { ...TEXT, y });
};

const drawDelivery = (page: Page, { delivery }: ReceiptView, top: number): number => {
  const kind = plainWords('it', `paper.back.delivery.${delivery.kind}`);
  const delegate = delivery.delegate ?? plainWords('it', 'paper.back.noDelegate');
  const label = plainWords('it', 'paper.back.delegate');
  const beside = TEXT.x + widthOf(kind, VALUE) + 3.5;
  const value = beside + widthOf(label, TEXT.style) + 2;
  let y = top + millimetres(VALUE.pitch);
  drawText(page, kind, { x: TEXT.x, y: top, style: VALUE });
  const fits = value + widthOf(delegate, VALUE) <= TEXT.x + TEXT.w && delivery.address === null;
  if (!fits && delivery.address !== null) y = drawValue(page, delivery.address, TEXT.x, y);
  const labelX = fits ? beside : TEXT.x;
  const rowTop = fits ? top : y;
  drawText(page, label, { x: labelX, y: rowTop + 0.8, style: TEXT.style });
  const bottom = drawValue(page, delegate, labelX + widthOf(label, TEXT.style) + 2, rowTop);
  y = Math.max(y, bottom);
  const text =
    delivery.kind === 'municipality' ? 'paper.back.delivery.atOffice' : 'paper.back.delivery.byPost';
  y = drawParagraph(page, plainWords('it', text), { ...TEXT, y });
  if (!delivery.oldCardKept || delivery.kind === 'municipality') return y;
  return drawParagraph(page, plainWords('it', 'paper.back.delivery.otherDocument'), { ...TEXT, y });
};

const drawDeclarations = (page: Page, view: ReceiptView, top: number): number => {
  if (!view.validForTravel)
    return drawParagraph(page, plainWords('it', 'paper.back.truth'), { ...TEXT, y: top });
  const y = drawParagraph(page, plainWords('it', 'paper.back.travelDeclaration'), { ...TEXT, y: top }) + 1;
  return drawParagraph(page, plainWords('it', 'paper.back.truth.continued'), { ...TEXT, y });
};

const drawDonation = (page: Page, view: ReceiptView, top: number): number => {
  const y = drawValue(page, plainWords('it', `paper.back.donation.${view.organDonation}`), TEXT.x, top);
  return drawParagraph(page, plainWords('it', 'paper.back.donation.free'), { ...TEXT, y });
};

const SECTIONS = [
  ['paper.back.contacts', drawContacts],
  ['paper.back.delivery', drawDelivery],
  ['paper.back.declarations', drawDeclarations],
  ['paper.back.donation', drawDonation],
  [
    'paper.back.payment',
    (page: Page, view: ReceiptView, top: number) => drawValue(page, view.payment, TEXT.x, top),
  ],
] as const;

const drawSections = (page: Page, view: ReceiptView): number => {
  let top = 18.6;
  SECTIONS.forEach(([key, draw], index) => {
    const head = drawParagraph(page, plainWords('it', key), { ...HEAD, y: top });
    const end = Math.max(head, draw(page, view, top)) + 1.4;
    if (index < SECTIONS.length - 1) rule(page, BACK_X, end, COLUMN, 0.2);
    top = end + 1.4;
  });
  return top;
};

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

const BOX_HEIGHT = 108;

/** «Che cosa può fare da oggi»: steps and guides at the left, what follows and the PUK at the right. */
const drawToday = (page: Page, view: ReceiptView, top: number, look: TextStyle): number => {
  const activation = activationOf(view, 'it');
  drawText(page, plainWords('it', 'paper.today.title'), { x: 20, y: top + 3, style: style('bold', 15, 18) });
  const left = { x: 20, y: top + 12, w: 79 };
  let y =
    drawParagraph(page, plainWords('it', 'paper.today.activate'), {
      ...left,
      style: style('bold', 12, 14.8),
    }) + 1.2;
  if (activation.steps.length > 0) y = drawSteps(page, activation.steps, { ...left, y }, look);
  else y = drawParagraph(page, activation.after[0] ?? [], { ...left, y, style: look });
  const leftEnd = drawGuides(page, view, Math.max(y + 2, top + 85));
  let right = top + 12;
  const column = { x: 106, w: 79, style: look };
  if (activation.steps.length > 0) {
    for (const text of activation.after) right = drawParagraph(page, text, { ...column, y: right }) + 1.3;
  }
  const recover = [
    { text: `${plainWords('it', 'paper.today.recover')}. `, face: 'bold' as const },
    ...richWords('it', 'paper.today.recover.text', { scope: view.municipality.reprintScope }),
  ];
  right = drawParagraph(page, recover, { ...column, y: right });
  const warning = Math.max(right + 2, top + 95);
  const rightEnd = drawParagraph(page, plainWords('it', 'paper.today.nobody'), {
    ...column,
    y: warning,
    style: style('bold', 11, 14),
  });
  const height = Math.max(BOX_HEIGHT, Math.max(leftEnd, rightEnd) + 3 - top);
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
  const box = Math.max(106, drawSections(page, view));
  const bottom = drawPrivacy(page, view, drawToday(page, view, box, level.box) + 3, level);
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
