// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCivilDate, partsOf, type CivilDate } from '@/lib/kernel/civil-date';
import { type FieldMessage } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Hours that Italy is ahead of UTC, in summer and in winter. */
const OFFSETS_H = [2, 1] as const;
const TIME = /^(\d{1,2})[.:](\d{2})$/;

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The instant of a minute on the clocks of Italy: the first of the two when it comes twice in October, `null` when March skips it. */
export const romeInstantOf = (date: CivilDate, hour: number, minute: number): Date | null => {
  const { year, month, day } = partsOf(date);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const shown = new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
  const instants = OFFSETS_H.map((offset) => new Date(wall - offset * HOUR_MS));
  return instants.find((instant) => wallClock.format(instant) === shown) ?? null;
};

/** Date and time as typed; both empty mean now. */
export type TypedStart = { date: string; time: string };

/** Why what was typed is no beginning: a message for the field `date` or `time`. */
export type StartProblem = { kind: 'start'; message: FieldMessage };

const problem = (path: keyof TypedStart, key: string) =>
  fail<StartProblem>({ kind: 'start', message: { path, key } });

const parseTime = (text: string): { hour: number; minute: number } | null => {
  const [, hour, minute] = (TIME.exec(text.trim()) ?? []).map(Number);
  return hour === undefined || minute === undefined || hour > 23 || minute > 59 ? null : { hour, minute };
};

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
