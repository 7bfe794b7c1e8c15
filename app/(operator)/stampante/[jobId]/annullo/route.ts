// SPDX-License-Identifier: AGPL-3.0-or-later
import { problemResponse } from '@/app/problem-response';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { cancelSheet } from '@/lib/printing/server/cancel-sheet';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';

/** Takes a sheet back from its printer, before it is printed another way. */
export const POST = route('print-forms', async ({ authorised, params }) => {
  const cancelled = await cancelSheet(authorised, configuredPrinters(), params.jobId ?? '');
  const headers = { 'cache-control': 'no-store' };
  if (cancelled.ok) return Response.json({ job: cancelled.value }, { headers });
  if (cancelled.error.kind === 'not-found') return problemResponse(404, 'print.notFound');
  return Response.json({ refusal: t('printing.cancelFailed') }, { status: 409, headers });
});
