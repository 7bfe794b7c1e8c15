// SPDX-License-Identifier: AGPL-3.0-or-later
import { problemResponse } from '@/app/problem-response';
import { route } from '@/lib/access/server/guard';
import { configuredPrinters } from '@/lib/printing/server/configured-printers';
import { followSheet } from '@/lib/printing/server/follow-sheet';

/** How far a sheet is that this session sent to a printer: the printer is asked. */
export const GET = route('print-forms', async ({ authorised, params }) => {
  const followed = await followSheet(authorised, configuredPrinters(), params.jobId ?? '');
  if (!followed.ok) return problemResponse(404, 'print.notFound');
  return Response.json({ job: followed.value }, { headers: { 'cache-control': 'no-store' } });
});
