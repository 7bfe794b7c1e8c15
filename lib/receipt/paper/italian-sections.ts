// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { drawText, type as style, widthOf } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type ReceiptView } from '../receipt-view';
import { BACK_X, COLUMN } from './page-frame';
import { plainWords } from './words';

const HEAD = { x: 15, w: 34, style: style('bold', 11, 14) };
const TEXT = { x: 53, w: 137, style: style('regular', 10, 13) };
const VALUE = style('semibold', 13, 17);

const drawValue = (page: Page, text: string, x: number, y: number): number => {
  const w = TEXT.x + TEXT.w - x;
  const look = shrunkToFit(text, VALUE, w, 10.5) ?? style('semibold', 11, 13.2);
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

/** Contacts, delivery, declarations, donation and payment in Italian; gives their end (mm). */
export const drawItalianSections = (page: Page, view: ReceiptView): number => {
  let top = 18.6;
  SECTIONS.forEach(([key, draw], index) => {
    const head = drawParagraph(page, plainWords('it', key), { ...HEAD, y: top });
    const end = Math.max(head, draw(page, view, top)) + 1.4;
    if (index < SECTIONS.length - 1) rule(page, BACK_X, end, COLUMN, 0.2);
    top = end + 1.4;
  });
  return top;
};
