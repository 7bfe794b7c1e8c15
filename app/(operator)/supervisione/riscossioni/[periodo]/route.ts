// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { parsePeriod } from '@/lib/accounting/period';
import { exportAccounts } from '@/lib/accounting/server/export-accounts';

/** The payments of a period as a file for a spreadsheet. */
export const GET = route('supervise', async ({ authorised, request, params }) => {
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const period = parsePeriod(params.periodo ?? '');
  if (!period) return plainRefusal(404, t('accounting.noPeriod'));
  return new Response(await exportAccounts(authorised, period.id), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="riscossioni-${period.id}.csv"`,
      'cache-control': 'no-store',
    },
  });
});
