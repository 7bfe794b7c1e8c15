// SPDX-License-Identifier: AGPL-3.0-or-later
import { csvResponse } from '@/app/csv-response';
import { isIdleOrForeign, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { parseMonth } from '@/lib/contacts/captured';
import { exportCaptured } from '@/lib/contacts/server/export-captured';

/** The contacts captured in a month as a file for a spreadsheet; no person is in it. */
export const GET = route('supervise', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const month = parseMonth(params.mese ?? '');
  if (!month) return plainRefusal(404, t('captured.noMonth'));
  return csvResponse(await exportCaptured(authorised, month.id), `contatti-raccolti-${month.id}.csv`);
});
