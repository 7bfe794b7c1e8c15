// SPDX-License-Identifier: AGPL-3.0-or-later
import { showPrint } from '@/app/pdf-response';
import { postedSides } from '@/app/posted-sides';
import { wantsPrinter } from '@/app/printer-response';
import { route } from '@/lib/access/server/guard';
import { sendTestPage } from './test-page';

/** Sends the test page to the printer of the own counter, or shows it. */
export const POST = route('print-forms', async ({ authorised, request }) => {
  const form = await request.formData();
  const sides = postedSides(form);
  return wantsPrinter(form)
    ? sendTestPage(request, authorised, sides)
    : showPrint('/postazione/prova/stampe/foglio', sides, form);
});
