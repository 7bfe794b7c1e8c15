// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { problemResponse } from '@/app/problem-response';
import { hrefOf, nameOf, statusWord } from '@/app/request-texts';
import { route } from '@/lib/access/server/guard';
import { findRequests } from '@/lib/cie-request/server/find-requests';

const question = z.object({ q: z.string().max(120) }).strict();
const SHOWN = 8;

/** Requests for the commands, while somebody types; the same search as the field's, audited alike. */
export const POST = route('read-requests', async ({ authorised, request }) => {
  const asked = question.safeParse(await request.json().catch(() => null));
  if (!asked.success) return problemResponse(400, 'form.problem.body');
  const { lines } = await findRequests(authorised, asked.data.q);
  const found = lines.slice(0, SHOWN).map((line) => ({
    href: hrefOf(line),
    name: nameOf(line),
    detail: [line.requestNumber, statusWord(line.status)].filter(Boolean).join(' · '),
  }));
  return Response.json(found, { headers: { 'cache-control': 'no-store' } });
});
