// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type DrawPrintError } from '@/lib/receipt/server/draw-print';

/** Why a print of a request is not drawn: status and sentence. */
export const drawRefusal = (error: DrawPrintError): [status: number, sentence: string] => {
  switch (error.kind) {
    case 'not-found':
      return [404, t('print.notFound')];
    case 'void':
      return [409, t('print.void')];
    case 'codes-destroyed':
      return [410, t('print.handedOver')];
    case 'no-codes':
      return [409, t('print.notYet')];
    case 'glyph':
      return [422, t('print.glyph', { c: error.character })];
    case 'overflow':
      return [422, t('print.overflow')];
  }
};
