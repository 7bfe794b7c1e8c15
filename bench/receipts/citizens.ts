// SPDX-License-Identifier: AGPL-3.0-or-later
import { Secret } from '@/lib/kernel/secret';
import { drawCodesBack } from '@/lib/receipt/paper/codes-back';
import { drawCodesFront } from '@/lib/receipt/paper/codes-front';
import { sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { drawSheet1Back } from '@/lib/receipt/paper/sheet-1-back';
import { drawSheet1Front } from '@/lib/receipt/paper/sheet-1-front';
import { codesSheetOf, type ReceiptView } from '@/lib/receipt/receipt-view';
import { type DrawnPage } from './drawn-page';
import { readPage } from './read-page';

const SURNAMES = ['Moretti', 'De Santis', 'Şahin', 'Łukaszewicz', 'Đorđević', 'Hőgyes', 'Brambilla', 'Nuñez'];
const NAMES = ['Lucia', 'Giovanni Battista', 'Žofia', 'Anna Maria', 'Søren', 'Ilaria', 'Jürgen', 'Noè'];
const STREETS = ['Via dei Tigli', 'Vicolo del Pozzo', 'Piazza della Fontana', 'Strada della Malga del Sole'];

/** How many different receipts are drawn in turn. */
export const RECEIPTS = 16;

const digits = (value: number, length: number): string => String(value).padStart(length, '0').slice(-length);
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** The receipt of the invented citizen of this number: names, serials, codes, QR and photo differ, the texts do not. */
export const receiptOf = (index: number, jpeg: Uint8Array): ReceiptView => {
  const surname = pick(SURNAMES, index);
  const givenNames = pick(NAMES, index * 3 + 1);
  return {
    ...sampleReceipt,
    practice: false,
    photo: { kind: 'image', jpeg },
    requestNumber: `2026-${digits(4711 + index, 6)}`,
    cardSerial: `CA${digits(48217 + index * 37, 5)}MT`,
    qrToken: `${sampleReceipt.qrToken.slice(0, -6)}${digits(index * 7919, 6)}`,
    holder: {
      ...sampleReceipt.holder,
      surname,
      givenNames,
      residence: `${pick(STREETS, index)} ${index + 1}, int. 3 – 33000 Borgo Sant'Andrea (UD)`,
    },
    contacts: {
      outcome: 'given',
      email: `cittadino.${index}@posta.example`,
      mobile: `+39 347 ${digits(index, 3)} 4567`,
    },
    codes: {
      kind: 'sheet',
      printSerial: `BSA-26-${digits(9182 + index, 6)}`,
      halves: {
        pin: new Secret(digits(4071 + index * 13, 4)),
        puk: new Secret(digits(2958 + index * 17, 4)),
      },
    },
  };
};

/** The four pages of that receipt, ready to be drawn by another library. */
export const pagesOf = (index: number, jpeg: Uint8Array): DrawnPage[] => {
  const view = receiptOf(index, jpeg);
  const codes = codesSheetOf(view);
  if (!codes) throw new Error('the receipt has no codes');
  const pages = [
    drawSheet1Front(view, 'citizen'),
    drawSheet1Back(view),
    drawCodesFront(codes),
    drawCodesBack(codes, 'it'),
  ];
  return pages.map(readPage);
};
