// SPDX-License-Identifier: AGPL-3.0-or-later
import { csvResponse } from '@/app/csv-response';
import { plainRefusal } from '@/app/pdf-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { getImport } from '@/lib/appointments/server/list-imports';
import { reportFile } from '@/lib/appointments/server/report-file';
import { isUuid } from '@/lib/kernel/identifiers';

/** The report of an import as a file. */
export const GET = route('supervise', async ({ authorised, params }) => {
  const id = params.importId ?? '';
  const report = isUuid(id) ? await getImport(authorised, id) : null;
  if (!report) return plainRefusal(404, t('notFound'));
  return csvResponse(reportFile(report), 'appuntamenti-rapporto.csv');
});
