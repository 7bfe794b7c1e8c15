// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { addDays, type CivilDate, civilDateOf, compareCivilDates, partsOf } from '@/lib/kernel/civil-date';

/** National holidays on a fixed day (law 260/1949 as amended), each from the year in which it counts. */
const FIXED: readonly { day: string; from: number; source: string }[] = [
  { day: '01-01', from: 1949, source: 'L. 260/1949' },
  { day: '01-06', from: 1986, source: 'DPR 792/1985' },
  { day: '04-25', from: 1949, source: 'L. 260/1949' },
  { day: '05-01', from: 1949, source: 'L. 260/1949' },
  { day: '06-02', from: 2001, source: 'L. 336/2000' },
  { day: '08-15', from: 1949, source: 'L. 260/1949' },
  { day: '10-04', from: 2026, source: 'L. 151/2025' },
  { day: '11-01', from: 1949, source: 'L. 260/1949' },
  { day: '12-08', from: 1949, source: 'L. 260/1949' },
  { day: '12-25', from: 1949, source: 'L. 260/1949' },
  { day: '12-26', from: 1949, source: 'L. 260/1949' },
];

const WRITTEN = /^(\d{2})\/(\d{2})(?:\/(\d{4}))? \S/;

/** Easter Sunday by the Gregorian computus (Butcher's form). */
const easterOf = (year: number): CivilDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const date = civilDateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (date === null) throw new RangeError(`no Easter in ${year}`);
  return date;
};

/** A day of the municipality's own, as it is written: `29/06 Santo patrono` each year, `02/11/2026 Ponte` once. */
export const localHolidaySchema = z
  .string()
  .trim()
  .max(90, { message: 'settings.text' })
  .refine(
    (text) => {
      const parts = WRITTEN.exec(text);
      return (
        parts !== null && civilDateOf(Number(parts[3] ?? 2024), Number(parts[2]), Number(parts[1])) !== null
      );
    },
    { message: 'settings.holiday' },
  )
  .refine((text) => !/[\p{C}<>]/u.test(text), { message: 'settings.text' });

const isLocalHoliday = (date: CivilDate, written: string): boolean => {
  const [, day, month, year] = WRITTEN.exec(written) ?? [];
  return date.slice(5) === `${month}-${day}` && (year === undefined || date.startsWith(year));
};

const isNationalHoliday = (date: CivilDate): boolean => {
  const { year } = partsOf(date);
  if (FIXED.some(({ day, from }) => date.slice(5) === day && year >= from)) return true;
  return date === addDays(easterOf(year), 1);
};

/** Whether the office works on a day: Monday to Friday, no national holiday, none of the municipality's own (as its settings write them). */
export const isWorkingDay = (date: CivilDate, localHolidays: readonly string[]): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || isNationalHoliday(date)) return false;
  return !localHolidays.some((written) => isLocalHoliday(date, written));
};

/** The first working day on or after a date (`step` 1), or on or before it (`step` -1). */
export const nearestWorkingDay = (
  date: CivilDate,
  step: 1 | -1,
  localHolidays: readonly string[],
): CivilDate => {
  let day = date;
  while (!isWorkingDay(day, localHolidays)) day = addDays(day, step);
  return day;
};

/** The day `count` working days after a date, which itself does not count. */
export const addWorkingDays = (
  date: CivilDate,
  count: number,
  localHolidays: readonly string[],
): CivilDate => {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nearestWorkingDay(addDays(day, 1), 1, localHolidays);
  return day;
};

/** Working days after `from` up to and with `to`; none when `to` is not later. */
export const countWorkingDays = (
  from: CivilDate,
  to: CivilDate,
  localHolidays: readonly string[],
): number => {
  let count = 0;
  for (let day = addDays(from, 1); compareCivilDates(day, to) <= 0; day = addDays(day, 1))
    if (isWorkingDay(day, localHolidays)) count += 1;
  return count;
};

/** The last day of a date's month. */
export const lastDayOfMonth = (date: CivilDate): CivilDate => {
  const { year, month } = partsOf(date);
  const next = civilDateOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  if (next === null) throw new RangeError(`no month after ${date}`);
  return addDays(next, -1);
};
