// SPDX-License-Identifier: AGPL-3.0-or-later
import { t } from '@/app/texts';
import { type DrawReprintError } from '@/lib/reprint/server/draw-reprint-print';

/** Why a print of a reprint is not drawn: status and sentence. */
export const drawRefusal = (error: DrawReprintError): [status: number, sentence: string] => {
  switch (error.kind) {
    case 'not-found':
      return [404, t('reprint.draw.gone')];
    case 'void':
    case 'codes-destroyed':
    case 'no-codes':
      return [410, t('reprint.draw.gone')];
    case 'glyph':
      return [422, t('print.glyph', { c: error.character })];
    case 'overflow':
      return [422, t('print.overflow')];
  }
};
