// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { addDays, type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { issueOf } from '@/lib/kernel/message';

/** The longest that somebody stands in for a supervisor by one act, in days. */
const LONGEST_DAYS = 366;

const date = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed !== null) return parsed;
  context.addIssue(issueOf('date.format'));
  return z.NEVER;
});
const operator = z.string().refine(isUuid, { message: 'standIn.operator' });

/** Who stands in for which supervisor, from when to when, by which act; no day before `today`. */
export const standInSchema = (today: CivilDate) =>
  z
    .object({
      deputyId: operator,
      supervisorId: operator,
      from: date,
      to: date,
      source: z.string().trim().min(1, { message: 'standIn.source' }).max(300, { message: 'settings.text' }),
    })
    .superRefine(({ from, to }, context) => {
      if (compareCivilDates(from, today) < 0) context.addIssue(issueOf('standIn.past', ['from']));
      if (compareCivilDates(to, from) < 0) context.addIssue(issueOf('standIn.order', ['to']));
      if (compareCivilDates(to, addDays(from, LONGEST_DAYS)) > 0)
        context.addIssue(issueOf('standIn.long', ['to']));
    });

/** A stand-in as it is listed. */
export type StandIn = {
  id: string;
  deputy: string;
  supervisor: string;
  from: CivilDate;
  to: CivilDate;
  source: string;
  /** True once it was ended before its last day. */
  ended: boolean;
};

/** `ahead` before its first day, `over` after its last or once it was ended. */
export const standInState = ({ from, to, ended }: StandIn, today: CivilDate): 'ahead' | 'now' | 'over' => {
  if (ended || compareCivilDates(to, today) < 0) return 'over';
  return compareCivilDates(from, today) > 0 ? 'ahead' : 'now';
};
