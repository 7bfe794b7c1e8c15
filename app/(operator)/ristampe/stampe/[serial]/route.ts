// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal, sidesOf } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { drawReprintPrint } from '@/lib/reprint/server/draw-reprint-print';

/** Draws a print of a reprint for the session that created it; changes nothing. */
export const GET = route('reprint-codes', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const serial = params.serial ?? '';
  const drawn = await drawReprintPrint(authorised, serial, sidesOf(request.url));
  if (drawn.ok) return pdfResponse(drawn.value, `${serial}.pdf`);
  switch (drawn.error.kind) {
    case 'not-found':
      return plainRefusal(404, t('reprint.draw.gone'));
    case 'void':
    case 'codes-destroyed':
    case 'no-codes':
      return plainRefusal(410, t('reprint.draw.gone'));
    case 'glyph':
      return plainRefusal(422, t('print.glyph', { c: drawn.error.character }));
    case 'overflow':
      return plainRefusal(422, t('print.overflow'));
  }
});
