// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { sidesOf } from '@/lib/receipt/print-address';
import { drawPrint } from '@/lib/receipt/server/draw-print';
import { drawRefusal } from '../draw-refusal';

/** Draws a print for the session that created it; changes nothing. */
export const GET = route('work-requests', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const serial = params.serial ?? '';
  const drawn = await drawPrint(authorised, serial, sidesOf(request.url));
  return drawn.ok ? pdfResponse(drawn.value, `${serial}.pdf`) : plainRefusal(...drawRefusal(drawn.error));
});
