// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { sidesOf } from '@/lib/receipt/print-address';
import { drawReprintPrint } from '@/lib/reprint/server/draw-reprint-print';
import { drawRefusal } from '../draw-refusal';

/** Draws a print of a reprint for the session that created it; changes nothing. */
export const GET = route('reprint-codes', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const serial = params.serial ?? '';
  const drawn = await drawReprintPrint(authorised, serial, sidesOf(request.url));
  return drawn.ok ? pdfResponse(drawn.value, `${serial}.pdf`) : plainRefusal(...drawRefusal(drawn.error));
});
