// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { route } from '@/lib/access/server/guard';
import { lookUpPerson } from '@/lib/cie-request/server/look-up-person';
import { isUuid } from '@/lib/kernel/identifiers';
import { configuredRegister } from '@/lib/registry/server/configured-register';
import { problemResponse } from '@/app/problem-response';

const question = z.object({ codiceFiscale: z.string().max(60) }).strict();

/** Asks the population register for the person of a request; posted, because the code is personal. */
export const POST = route('work-requests', async ({ authorised, request, params }) => {
  const asked = question.safeParse(await request.json().catch(() => null));
  const requestId = params.requestId ?? '';
  if (!asked.success || !isUuid(requestId)) return problemResponse(400, 'form.problem.body');
  const answer = await lookUpPerson(authorised, configuredRegister(), requestId, asked.data.codiceFiscale);
  if (!answer) return problemResponse(404, 'notFound');
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
});
