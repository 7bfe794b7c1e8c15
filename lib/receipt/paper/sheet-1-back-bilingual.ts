// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale } from '@/lib/i18n/locale';
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph, type Span } from '@/lib/platform/pdf/paragraph';
import { frame, line, rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type ReceiptView } from '../receipt-view';
import { activationOf } from './activation';
import { type Attempt, firstFitting } from './overflow';
import { BACK_X, COLUMN, drawFoot, drawRunningLine, LAST_TEXT, startPage } from './page-frame';
import { privacyWords } from './privacy';
import { drawSteps } from './today-column';
import { joinedWords, type PaperKey, plainWords, richWords } from './words';

const TEXT = style('regular', 9, 10.8);
const VALUE = style('semibold', 11.5, 13.5);
const LEFT = { x: 15, w: 85 };
const RIGHT = { x: 105, w: 85 };
const COLUMNS: { locale: Locale; place: typeof LEFT }[] = [
  { locale: 'it', place: LEFT },
  { locale: 'de', place: RIGHT },
];

type Level = { box: TextStyle; privacy: TextStyle; short: boolean; boxGap: number };

const PRIVACY = style('regular', 8, 9.6);
const LEVELS: Level[] = [
  { box: style('regular', 9.75, 12), privacy: PRIVACY, short: false, boxGap: 2.2 },
  { box: style('regular', 9.25, 11.1), privacy: PRIVACY, short: false, boxGap: 1.5 },
  { box: style('regular', 9.25, 11.1), privacy: PRIVACY, short: true, boxGap: 1.5 },
  { box: style('regular', 9, 10.5), privacy: style('regular', 8, 9.2), short: true, boxGap: 1 },
];

const asLabel = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase('it')}${words.slice(1)}`;

/** Label over value; gives the end (mm). */
const drawField = (
  page: Page,
  key: PaperKey,
  value: string,
  { x, y, w }: { x: number; y: number; w: number },
): number => {
  drawText(page, asLabel(joinedWords('it-de', key)), { x, y, style: TEXT });
  const top = y + millimetres(TEXT.pitch);
  const fitting = shrunkToFit(value, VALUE, w, 9);
  if (!fitting) return drawParagraph(page, value, { x, y: top, w, style: style('semibold', 9.5, 11.5) });
  drawText(page, value, { x, y: top, style: fitting });
  return top + millimetres(VALUE.pitch);
};

/** The same text in both languages, side by side; gives the end (mm) of the longer. */
const drawBoth = (page: Page, key: PaperKey, y: number): number =>
  Math.max(
    ...COLUMNS.map(({ locale, place }) =>
      drawParagraph(page, plainWords(locale, key), { ...place, y, style: TEXT }),
    ),
  );

const drawContacts = (page: Page, { contacts }: ReceiptView, y: number): number => {
  const statement: PaperKey = `paper.back.contacts.${contacts.outcome}`;
  if (contacts.outcome !== 'given') return drawBoth(page, statement, y);
  const none = joinedWords('it-de', 'paper.notGiven');
  const email = drawField(page, 'paper.back.email', contacts.email ?? none, { x: 15, y, w: 111 });
  const mobile = drawField(page, 'paper.back.mobile', contacts.mobile ?? none, { x: 130, y, w: 60 });
  return drawBoth(page, statement, Math.max(email, mobile));
};

const drawDelivery = (page: Page, { delivery }: ReceiptView, top: number): number => {
  const kind = joinedWords('it-de', `paper.back.delivery.${delivery.kind}`);
  const delegate = delivery.delegate ?? joinedWords('it-de', 'paper.back.noDelegate');
  const left = drawField(page, 'paper.back.delivery', kind, { ...LEFT, y: top });
  const right = drawField(page, 'paper.back.delegate', delegate, { ...RIGHT, y: top });
  let y = Math.max(left, right);
  if (delivery.address !== null)
    y = drawParagraph(page, delivery.address, { x: 15, y, w: COLUMN, style: style('semibold', 11, 13.2) });
  const text =
    delivery.kind === 'municipality' ? 'paper.back.delivery.atOffice' : 'paper.back.delivery.byPost';
  y = drawBoth(page, text, y);
  return delivery.oldCardKept && delivery.kind !== 'municipality'
    ? drawBoth(page, 'paper.back.delivery.otherDocument', y)
    : y;
};

const drawDeclarations = (page: Page, view: ReceiptView, top: number): number => {
  const y = view.validForTravel ? drawBoth(page, 'paper.back.travelDeclaration', top) + 0.6 : top;
  return drawBoth(page, 'paper.back.truth', y);
};

const drawDonationAndPayment = (page: Page, view: ReceiptView, top: number): number => {
  const choice = joinedWords('it-de', `paper.back.donation.${view.organDonation}`);
  const left = drawField(page, 'paper.back.donation', choice, { ...LEFT, y: top });
  const right = drawField(page, 'paper.back.payment', view.payment, { ...RIGHT, y: top });
  const free = joinedWords('it-de', 'paper.back.donation.free');
  return drawParagraph(page, free, { x: 15, y: Math.max(left, right), w: COLUMN, style: TEXT });
};

const SECTIONS = [drawContacts, drawDelivery, drawDeclarations, drawDonationAndPayment];

const drawSections = (page: Page, view: ReceiptView): number => {
  let top = 17.6;
  SECTIONS.forEach((draw, index) => {
    const end = draw(page, view, top);
    if (index < SECTIONS.length - 1) rule(page, BACK_X, end + 1, COLUMN, 0.2);
    top = end + 1.7;
  });
  return top - 1.7;
};

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
    drawParagraph(page, plainWords(locale, 'paper.today.activate'), {
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
  const box = drawSections(page, view) + level.boxGap;
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
