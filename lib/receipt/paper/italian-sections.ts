// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { type TextStyle, widthOf } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type ReceiptView } from '../receipt-view';
import { drawFixedParagraph, drawFixedWords, drawLabelled } from './draw-words';
import { BACK_X, COLUMN } from './page-frame';
import { drawPeople } from './people';
import { type PaperKey, plainWords } from './words';

/** Sizes of the rows: head, text, a value on one line (down to `smallest` points), a value on more. */
export type RowsLook = Record<'head' | 'text' | 'value' | 'wrapped', TextStyle> & { smallest: number };

const HEAD = { x: 15, w: 34 };
const TEXT = { x: 53, w: 137 };

const drawValue = (page: Page, text: string, [x, y]: [number, number], rows: RowsLook): number => {
  const w = TEXT.x + TEXT.w - x;
  const look = shrunkToFit(text, rows.value, w, rows.smallest) ?? rows.wrapped;
  return drawParagraph(page, text, { x, y, w, style: look });
};

const drawStatement = (page: Page, key: PaperKey, y: number, rows: RowsLook): number =>
  drawFixedParagraph(page, { locale: 'it', key, column: { ...TEXT, y, style: rows.text } });

const drawContacts = (page: Page, view: ReceiptView, top: number, rows: RowsLook): number => {
  let y = top;
  if (view.contacts.outcome === 'given') {
    const lines = [
      ['paper.back.email', view.contacts.email],
      ['paper.back.mobile', view.contacts.mobile],
    ] as const;
    for (const [key, value] of lines) {
      const placing = { x: TEXT.x, y: y + 0.8, style: rows.text };
      drawLabelled(page, { languages: 'it', key, placing }, () => {
        y = drawValue(page, value ?? plainWords('it', 'paper.notGiven'), [70, y], rows);
      });
    }
  }
  return drawStatement(page, `paper.back.contacts.${view.contacts.outcome}`, y, rows);
};

const drawDelivery = (page: Page, { delivery }: ReceiptView, top: number, rows: RowsLook): number => {
  const kind: PaperKey = `paper.back.delivery.${delivery.kind}`;
  const delegate = delivery.delegate ?? plainWords('it', 'paper.back.noDelegate');
  const label = plainWords('it', 'paper.back.delegate');
  drawFixedWords(page, { languages: 'it', key: kind, placing: { x: TEXT.x, y: top, style: rows.value } });
  const beside = TEXT.x + widthOf(plainWords('it', kind), rows.value) + 3.5;
  const value = beside + widthOf(label, rows.text) + 2;
  let y = top + millimetres(rows.value.pitch);
  const fits = value + widthOf(delegate, rows.value) <= TEXT.x + TEXT.w && delivery.address === null;
  if (!fits && delivery.address !== null) y = drawValue(page, delivery.address, [TEXT.x, y], rows);
  const labelX = fits ? beside : TEXT.x;
  const rowTop = fits ? top : y;
  const placing = { x: labelX, y: rowTop + 0.8, style: rows.text };
  drawLabelled(page, { languages: 'it', key: 'paper.back.delegate', placing }, () => {
    const bottom = drawValue(page, delegate, [labelX + widthOf(label, rows.text) + 2, rowTop], rows);
    y = Math.max(y, bottom);
  });
  const atOffice = delivery.kind === 'municipality';
  y = drawStatement(page, atOffice ? 'paper.back.delivery.atOffice' : 'paper.back.delivery.byPost', y, rows);
  if (!delivery.oldCardKept || atOffice) return y;
  return drawStatement(page, 'paper.back.delivery.otherDocument', y, rows);
};

const drawDeclarations = (page: Page, view: ReceiptView, top: number, rows: RowsLook): number => {
  if (!view.validForTravel) return drawStatement(page, 'paper.back.truth', top, rows);
  const travel =
    view.signer.capacity === null ? 'paper.back.travelDeclaration' : 'paper.back.travelDeclaration.other';
  const y = drawStatement(page, travel, top, rows) + 1;
  return drawStatement(page, 'paper.back.truth.continued', y, rows);
};

const drawDonation = (page: Page, view: ReceiptView, top: number, rows: RowsLook): number => {
  const key: PaperKey = `paper.back.donation.${view.organDonation}`;
  if (view.organDonation === 'not-asked') return drawStatement(page, key, top, rows);
  const y = drawValue(page, plainWords('it', key), [TEXT.x, top], rows);
  return drawStatement(page, 'paper.back.donation.free', y, rows);
};

const drawPeopleRow = (page: Page, { people }: ReceiptView, top: number, rows: RowsLook): number =>
  people === null ? top : drawPeople(page, people, { ...TEXT, y: top }, rows.text);

const SECTIONS = [
  ['paper.back.people', drawPeopleRow],
  ['paper.back.contacts', drawContacts],
  ['paper.back.delivery', drawDelivery],
  ['paper.back.declarations', drawDeclarations],
  ['paper.back.donation', drawDonation],
  [
    'paper.back.payment',
    (page: Page, view: ReceiptView, top: number, rows: RowsLook) =>
      drawValue(page, view.payment, [TEXT.x, top], rows),
  ],
] as const;

/** Contacts, delivery, declarations, donation and payment in Italian; gives their end (mm). */
export const drawItalianSections = (page: Page, view: ReceiptView, rows: RowsLook): number => {
  let top = 18.6;
  const sections = SECTIONS.filter(([key]) => key !== 'paper.back.people' || view.people !== null);
  sections.forEach(([key, draw], index) => {
    const column = { ...HEAD, y: top, style: rows.head };
    const head = drawFixedParagraph(page, { locale: 'it', key, column, as: 'H2' });
    const end = Math.max(head, draw(page, view, top, rows)) + 1.4;
    if (index < sections.length - 1) rule(page, BACK_X, end, COLUMN, 0.2);
    top = end + 1.4;
  });
  return top;
};
