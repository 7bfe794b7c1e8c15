// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { route } from '@/lib/access/server/guard';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { getPlacesOfCode } from '@/lib/places/server/get-places-of-code';
import { searchPlaces } from '@/lib/places/server/search-places';
import { problemResponse } from '@/app/problem-response';

const question = z.union([
  z.object({ code: z.string().regex(/^[A-Z]\d{3}$/) }).strict(),
  z
    .object({
      q: z.string().max(100),
      date: z.string().max(10).nullable(),
      kind: z.enum(['municipality', 'foreign-state']).nullable(),
    })
    .strict(),
]);

/** Places for the form: by what is typed, or all rows of a code. Posted, because a birth date is personal. */
export const POST = route('work-requests', async ({ authorised, request }) => {
  const asked = question.safeParse(await request.json().catch(() => null));
  if (!asked.success) return problemResponse(400, 'form.problem.body');
  if ('code' in asked.data) return Response.json(await getPlacesOfCode(authorised, asked.data.code));
  const { q, date, kind } = asked.data;
  return Response.json(
    await searchPlaces(authorised, { text: q, date: date === null ? null : parseCivilDate(date), kind }),
  );
});
