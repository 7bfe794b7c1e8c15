// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, pdfResponse, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { openTestPage } from '@/lib/printing/server/open-test-page';
import { sidesOf } from '@/lib/receipt/print-address';
import { testRefusal } from '../test-page';

/** Draws the test page of the own counter. */
export const GET = route('print-forms', async ({ authorised, request }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const drawn = await openTestPage(authorised, sidesOf(request.url));
  return drawn.ok
    ? pdfResponse(drawn.value, 'pagina-di-prova.pdf')
    : plainRefusal(...testRefusal(drawn.error));
});
