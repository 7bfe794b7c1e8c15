// SPDX-License-Identifier: AGPL-3.0-or-later
import { drawReceipt } from '@/lib/receipt/paper/draw-receipt';
import { RECEIPTS, receiptOf } from './citizens';
import { versionOf } from '../machine';
import { type OpenLibrary } from './library';

/** The product's own drawing: it breaks the lines and computes the barcodes in each document. */
export const openOurs: OpenLibrary = () =>
  Promise.resolve({
    version: `pdf-lib (@cantoo) ${versionOf('pdf-lib')}`,
    draw: (index) => {
      const drawn = drawReceipt(receiptOf(index % RECEIPTS), ['sheet-1-citizen', 'sheet-2']);
      if (!drawn.ok) throw new Error(drawn.error.kind);
      return Promise.resolve(drawn.value);
    },
    close: () => Promise.resolve(),
  });
