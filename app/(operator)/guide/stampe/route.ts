// SPDX-License-Identifier: AGPL-3.0-or-later
import { plainRefusal, showPrint } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { formText } from '@/lib/kernel/form-text';
import { printedSides } from '@/lib/receipt/receipt-view';
import { readSheet } from '../guide-sheet';

/** Leads the frame of the page to the guide it asks for; nothing is written down, a guide is nobody's. */
export const POST = route('use-portal', async ({ request }) => {
  const form = await request.formData();
  const kind = formText(form, 'kind');
  if (!readSheet(kind)) return plainRefusal(404, t('print.notFound'));
  const sides = printedSides.find((one) => one === formText(form, 'sides')) ?? 'both';
  return showPrint(`/guide/stampe/${kind}`, sides, form);
});
