// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CivilDate, civilDateOf, partsOf } from '@/lib/kernel/civil-date';
import { lastDayOfMonth, nearestWorkingDay } from '@/lib/municipality/working-days';

/**
 * Half a month: the State's share is poured over on the 15th and on the last working day of each month (circular 11/2016 of the
 * Ministry of the Interior). `id` is `2026-11-1` or `2026-11-2`.
 */
export type Period = { id: string; from: CivilDate; to: CivilDate };

const dayIn = (date: CivilDate, day: number): CivilDate => {
  const { year, month } = partsOf(date);
  const found = civilDateOf(year, month, day);
  if (found === null) throw new RangeError(`${date} has no day ${day} in its month`);
  return found;
};

/** The period in which a day lies. */
export const periodOf = (date: CivilDate): Period =>
  partsOf(date).day <= 15
    ? { id: `${date.slice(0, 7)}-1`, from: dayIn(date, 1), to: dayIn(date, 15) }
    : { id: `${date.slice(0, 7)}-2`, from: dayIn(date, 16), to: lastDayOfMonth(date) };

/** Reads a period's id; `null` for anything else. */
export const parsePeriod = (text: string): Period | null => {
  const match = /^(\d{4})-(\d{2})-([12])$/.exec(text);
  const day = match && civilDateOf(Number(match[1]), Number(match[2]), match[3] === '1' ? 1 : 16);
  return day ? periodOf(day) : null;
};

/** The period in which a day lies and the ones before it, newest first. */
export const latestPeriods = (today: CivilDate, count: number): Period[] => {
  const periods = [periodOf(today)];
  while (periods.length < count) periods.push(periodOf(addDays(periods.at(-1)?.from ?? today, -1)));
  return periods;
};

/**
 * The day on which a period's share goes to the State: the 15th, or the first working day after it where the office is closed on it;
 * the last working day of the month.
 */
export const paymentDay = ({ to }: Period, localHolidays: readonly string[]): CivilDate =>
  nearestWorkingDay(to, partsOf(to).day === 15 ? 1 : -1, localHolidays);
