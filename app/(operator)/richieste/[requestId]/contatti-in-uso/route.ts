// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { route } from '@/lib/access/server/guard';
import { findContactUse } from '@/lib/cie-request/server/find-contact-use';
import { isUuid } from '@/lib/kernel/identifiers';
import { problemResponse } from '@/app/problem-response';

const question = z.object({ email: z.string().max(300), mobile: z.string().max(60) }).strict();

/** Which of the contacts on the page are already somebody else's here; only counts are answered. */
export const POST = route('work-requests', async ({ authorised, request, params }) => {
  const asked = question.safeParse(await request.json().catch(() => null));
  if (!asked.success || !isUuid(params.requestId ?? '')) return problemResponse(400, 'form.problem.body');
  return Response.json(await findContactUse(authorised, params.requestId ?? '', asked.data), {
    headers: { 'cache-control': 'no-store' },
  });
});
