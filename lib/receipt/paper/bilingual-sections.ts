// SPDX-License-Identifier: AGPL-3.0-or-later
import { shrunkToFit } from '@/lib/platform/pdf/fit';
import { type Page } from '@/lib/platform/pdf/page';
import { drawParagraph } from '@/lib/platform/pdf/paragraph';
import { rule } from '@/lib/platform/pdf/shapes';
import { drawText, type TextStyle, type as style } from '@/lib/platform/pdf/text';
import { millimetres } from '@/lib/platform/pdf/units';
import { type PaperLanguages } from '../paper-municipality';
import { type ReceiptView } from '../receipt-view';
import { drawFixedParagraph, drawFixedWords, drawLabelled } from './draw-words';
import { BACK_X, COLUMN } from './page-frame';
import { drawPeople } from './people';
import { joinedWords, localesOf, type PaperKey, type PaperLocale } from './words';

const SMALLEST = style('semibold', 9.5, 11.5);
const LEFT = { x: 15, w: 85 };
const RIGHT = { x: 105, w: 85 };

/** Languages of the rows, and their sizes: their text, and the values at most. */
export type RowsLook = { languages: PaperLanguages; text: TextStyle; value: TextStyle };

/** The two columns of a bilingual back. */
export const columnsOf = (languages: PaperLanguages): { locale: PaperLocale; place: typeof LEFT }[] =>
  localesOf(languages).map((locale, index) => ({ locale, place: index === 0 ? LEFT : RIGHT }));

/** Label over value; gives the end (mm). */
const drawField = (
  page: Page,
  key: PaperKey,
  value: string,
  { x, y, w, rows }: { x: number; y: number; w: number; rows: RowsLook },
): number => {
  const top = y + millimetres(rows.text.pitch);
  let end = top + millimetres(rows.value.pitch);
  const placing = { x, y, style: rows.text };
  drawLabelled(page, { languages: rows.languages, key, capital: true, placing }, () => {
    const fitting = shrunkToFit(value, rows.value, w, 9);
    if (fitting) drawText(page, value, { x, y: top, style: fitting });
    else end = drawParagraph(page, value, { x, y: top, w, style: SMALLEST });
  });
  return end;
};

/** The same text in both languages, side by side; gives the end (mm) of the longer. */
const drawBoth = (page: Page, key: PaperKey, y: number, rows: RowsLook): number =>
  Math.max(
    ...columnsOf(rows.languages).map(({ locale, place }) =>
      drawFixedParagraph(page, { locale, key, column: { ...place, y, style: rows.text } }),
    ),
  );

const drawContacts = (page: Page, { contacts }: ReceiptView, y: number, rows: RowsLook): number => {
  const statement: PaperKey = `paper.back.contacts.${contacts.outcome}`;
  if (contacts.outcome !== 'given') return drawBoth(page, statement, y, rows);
  const none = joinedWords(rows.languages, 'paper.notGiven');
  const email = drawField(page, 'paper.back.email', contacts.email ?? none, { x: 15, y, w: 128, rows });
  const mobile = drawField(page, 'paper.back.mobile', contacts.mobile ?? none, { x: 146, y, w: 44, rows });
  return drawBoth(page, statement, Math.max(email, mobile), rows);
};

const drawDelivery = (page: Page, { delivery }: ReceiptView, top: number, rows: RowsLook): number => {
  const kind = joinedWords(rows.languages, `paper.back.delivery.${delivery.kind}`);
  const delegate = delivery.delegate ?? joinedWords(rows.languages, 'paper.back.noDelegate');
  const left = drawField(page, 'paper.back.delivery', kind, { ...LEFT, y: top, rows });
  const right = drawField(page, 'paper.back.delegate', delegate, { ...RIGHT, y: top, rows });
  let y = Math.max(left, right);
  if (delivery.address !== null) {
    const look = shrunkToFit(delivery.address, rows.value, COLUMN, SMALLEST.size) ?? SMALLEST;
    y = drawParagraph(page, delivery.address, { x: 15, y, w: COLUMN, style: look });
  }
  const text =
    delivery.kind === 'municipality' ? 'paper.back.delivery.atOffice' : 'paper.back.delivery.byPost';
  y = drawBoth(page, text, y, rows);
  return delivery.oldCardKept && delivery.kind !== 'municipality'
    ? drawBoth(page, 'paper.back.delivery.otherDocument', y, rows)
    : y;
};

const drawDeclarations = (page: Page, view: ReceiptView, top: number, rows: RowsLook): number => {
  const travel =
    view.signer.capacity === null ? 'paper.back.travelDeclaration' : 'paper.back.travelDeclaration.other';
  const y = view.validForTravel ? drawBoth(page, travel, top, rows) + 0.6 : top;
  return drawBoth(page, 'paper.back.truth', y, rows);
};

const drawDonationAndPayment = (page: Page, view: ReceiptView, top: number, rows: RowsLook): number => {
  const choice = joinedWords(rows.languages, `paper.back.donation.${view.organDonation}`);
  const left = drawField(page, 'paper.back.donation', choice, { ...LEFT, y: top, rows });
  const right = drawField(page, 'paper.back.payment', view.payment, { ...RIGHT, y: top, rows });
  if (view.organDonation === 'not-asked') return Math.max(left, right);
  const y = Math.max(left, right);
  const placing = { x: 15, y, style: rows.text };
  drawFixedWords(page, { languages: rows.languages, key: 'paper.back.donation.free', placing });
  return y + millimetres(rows.text.pitch);
};

const drawPeopleRow = (page: Page, { people }: ReceiptView, top: number, rows: RowsLook): number =>
  people === null ? top : drawPeople(page, people, { x: BACK_X, y: top, w: COLUMN }, rows.text);

const SECTIONS = [drawContacts, drawDelivery, drawDeclarations, drawDonationAndPayment];

/** Contacts, delivery, declarations, donation and payment in both languages; gives their end (mm). */
export const drawBilingualSections = (page: Page, view: ReceiptView, rows: RowsLook): number => {
  let top = 17.6;
  const sections = view.people === null ? SECTIONS : [drawPeopleRow, ...SECTIONS];
  sections.forEach((draw, index) => {
    const end = draw(page, view, top, rows);
    if (index < sections.length - 1) rule(page, BACK_X, end + 1, COLUMN, 0.2);
    top = end + 1.7;
  });
  return top - 1.7;
};
