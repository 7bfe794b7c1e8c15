// SPDX-License-Identifier: AGPL-3.0-or-later
import { systemClock } from '@/lib/kernel/clock';
import { type Result } from '@/lib/kernel/result';
import { forgetKept } from '@/lib/platform/pdf/kept';
import { makeSeal } from '@/lib/platform/pdf/testing/certificates';
import { drawArchiveCopy, drawReceipt, type PaperError } from '@/lib/receipt/paper/draw-receipt';
import { type ReceiptView } from '@/lib/receipt/receipt-view';
import { versionOf } from '../machine';
import { receiptOf, RECEIPTS } from './citizens';
import { type DrawnPage } from './drawn-page';
import { type Library, type OpenLibrary, pictureBytes } from './library';

const photoIn = (pages: readonly DrawnPage[]): Uint8Array => {
  const picture = pages.flat().find((item) => item.kind === 'picture');
  if (!picture) throw new Error('the receipt has no photo');
  return Uint8Array.from(pictureBytes(picture.jpeg));
};

const ours = (
  receipts: readonly DrawnPage[][],
  draw: (view: ReceiptView) => Result<Uint8Array, PaperError>,
): Library => {
  const views = Array.from({ length: RECEIPTS }, (_, index) =>
    receiptOf(index, photoIn(receipts[index] ?? [])),
  );
  return {
    version: `frozen parts made with pdf-lib (@cantoo) ${versionOf('pdf-lib')}`,
    draw: (index) => {
      const view = views[index % RECEIPTS];
      const drawn = view && draw(view);
      if (!drawn?.ok) throw new Error(drawn?.error.kind);
      return Promise.resolve(drawn.value);
    },
    close: () => Promise.resolve(),
  };
};

const wholeReceipt = (view: ReceiptView) => drawReceipt(view, ['sheet-1-citizen', 'sheet-2']);

/** The product's own drawing: checks every character, breaks the lines and computes the codes in each document. */
export const openOurs: OpenLibrary = (receipts) => Promise.resolve(ours(receipts, wholeReceipt));

/** The same, with nothing kept from one document to the next: faces read and embedded, the form's own words drawn each time. */
export const openUnfrozen: OpenLibrary = (receipts) =>
  Promise.resolve(
    ours(receipts, (view) => {
      forgetKept();
      return wholeReceipt(view);
    }),
  );

/** What the office files: sheet 1 alone, without codes. */
export const openArchive: OpenLibrary = (receipts) =>
  Promise.resolve(ours(receipts, (view) => drawArchiveCopy(view, null)));

/** The same with a seal of that kind of key (RSA-2048 or P-256), made anew for the run. */
export const openSealed =
  (kind: 'RSA' | 'EC'): OpenLibrary =>
  async (receipts) => {
    const seal = await makeSeal(kind, systemClock.now());
    return ours(receipts, (view) => drawArchiveCopy(view, seal));
  };
