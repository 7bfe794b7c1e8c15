// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { drawGuidePaper } from '@/lib/guides/server/draw-guide-paper';
import { sidesOf } from '@/lib/receipt/print-address';
import { readSheet } from '../../guide-sheet';

/** Draws a guide on paper; changes nothing. */
export const GET = route('use-portal', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const sheet = readSheet(params.foglio ?? '');
  if (!sheet) return plainRefusal(404, t('print.notFound'));
  const { guide, languages } = sheet;
  const drawn = await drawGuidePaper(authorised, guide, { languages, sides: sidesOf(request.url) });
  if (drawn.ok) return pdfResponse(drawn.value, `guida-${guide.number}.pdf`);
  switch (drawn.error.kind) {
    case 'undecided':
      return plainRefusal(409, t('guides.undecided'));
    case 'glyph':
      return plainRefusal(422, t('print.glyph', { c: drawn.error.character }));
    case 'overflow':
    case 'no-codes':
      return plainRefusal(422, t('print.overflow'));
  }
});
