// SPDX-License-Identifier: AGPL-3.0-or-later
import { readBack, type ReadDocument } from '@/lib/platform/pdf/testing/read-back';
import { type PrintedSides, type ReceiptSheet, type ReceiptView } from '../../receipt-view';
import { drawReceipt } from '../draw-receipt';
import { sampleReceipt } from '../sample-views';

/** The sample receipt without the practice mark. */
export const PRODUCTION: ReceiptView = { ...sampleReceipt, practice: false };

/** The citizen's copy and the codes. */
export const WHOLE: ReceiptSheet[] = ['sheet-1-citizen', 'sheet-2'];

/** The bytes of a receipt; fails with the kind of what could not be drawn. */
export const bytesOf = (view: ReceiptView, sheets = WHOLE, sides: PrintedSides = 'both'): Uint8Array => {
  const drawn = drawReceipt(view, sheets, sides);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
};

/** A receipt as a reader that is not ours finds it. */
export const read = (
  view: ReceiptView,
  sheets = WHOLE,
  sides: PrintedSides = 'both',
): Promise<ReadDocument> => readBack(bytesOf(view, sheets, sides));
