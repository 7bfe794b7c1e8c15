// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal, sidesOf } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { drawPrint } from '@/lib/receipt/server/draw-print';

/** Draws a print for the session that created it; changes nothing. */
export const GET = route('work-requests', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const serial = params.serial ?? '';
  const drawn = await drawPrint(authorised, serial, sidesOf(request.url));
  if (drawn.ok) return pdfResponse(drawn.value, `${serial}.pdf`);
  switch (drawn.error.kind) {
    case 'not-found':
      return plainRefusal(404, t('print.notFound'));
    case 'void':
      return plainRefusal(409, t('print.void'));
    case 'codes-destroyed':
      return plainRefusal(410, t('print.handedOver'));
    case 'no-codes':
      return plainRefusal(409, t('print.notYet'));
    case 'glyph':
      return plainRefusal(422, t('print.glyph', { c: drawn.error.character }));
    case 'overflow':
      return plainRefusal(422, t('print.overflow'));
  }
});
