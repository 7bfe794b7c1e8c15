// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { problemResponse } from '@/app/problem-response';
import { route } from '@/lib/access/server/guard';
import { measures } from '@/lib/timing/measure';
import { recordTimes } from '@/lib/timing/server/record-times';

const DAY_S = 86_400;
const taken = z
  .array(z.object({ measure: z.enum(measures), seconds: z.int().min(1).max(DAY_S) }).strict())
  .min(1)
  .max(measures.length);

/** Times of a page that was left; only counts per bucket are kept. */
export const POST = route('work-requests', async ({ authorised, request }) => {
  const times = taken.safeParse(await request.json().catch(() => null));
  if (!times.success) return problemResponse(400, 'form.problem.body');
  await recordTimes(authorised, times.data);
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
});
