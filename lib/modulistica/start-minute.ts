// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { type FieldMessage } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { parseTime, romeInstantOf } from '@/lib/kernel/rome-instant';

const MINUTE_MS = 60_000;

/** Date and time as typed; both empty mean now. */
export type TypedStart = { date: string; time: string };

/** Why what was typed is no beginning: a message for the field `date` or `time`. */
export type StartProblem = { kind: 'start'; message: FieldMessage };

const problem = (path: keyof TypedStart, key: string) =>
  fail<StartProblem>({ kind: 'start', message: { path, key } });

const upToMinute = (instant: Date): Date => new Date(Math.ceil(instant.getTime() / MINUTE_MS) * MINUTE_MS);

/**
 * The instant from which a version is to be in force, not before `earliest`. The minute that is running counts as now; an earlier
 * one is refused, as nothing that was printed can be changed afterwards. Nothing typed is the earliest instant.
 */
export const startOf = (typed: TypedStart, now: Date, earliest: Date = now): Result<Date, StartProblem> => {
  const first = earliest > now ? upToMinute(earliest) : now;
  if (typed.date.trim() === '' && typed.time.trim() === '') return ok(first);
  const date = parseCivilDate(typed.date);
  if (!date) return problem('date', 'date.format');
  const time = parseTime(typed.time);
  if (!time) return problem('time', 'modulistica.timeFormat');
  const start = romeInstantOf(date, time.hour, time.minute);
  if (!start) return problem('time', 'modulistica.timeSkipped');
  if (start.getTime() <= now.getTime() - MINUTE_MS) return problem('date', 'modulistica.past');
  if (start < first && first > now) return problem('date', 'modulistica.tooSoon');
  return ok(start < now ? now : start);
};
