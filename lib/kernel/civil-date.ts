// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Branded } from './identifiers';

/** A date without a zone, ISO `YYYY-MM-DD`, always one that exists in the calendar. */
export type CivilDate = Branded<'CivilDate'>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ITALIAN = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const COMPACT = /^(\d{2})(\d{2})(\d{4})$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Builds a civil date from numbers; `null` when the calendar has no such day (years 1800–2199). */
export const civilDateOf = (year: number, month: number, day: number): CivilDate | null => {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
};

/** Reads what a clerk types: `21/11/2026`, `21.11.2026`, `21112026` or ISO; `null` when it is no date. */
export const parseCivilDate = (text: string): CivilDate | null => {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return civilDateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const italian = ITALIAN.exec(trimmed) ?? COMPACT.exec(trimmed);
  if (italian) return civilDateOf(Number(italian[3]), Number(italian[2]), Number(italian[1]));
  return null;
};

/** Year, month (1–12) and day of a civil date. */
export const partsOf = (date: CivilDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** `21/11/2026`, as printed and shown. */
export const formatCivilDate = (date: CivilDate): string => {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
};

/** Negative when `a` is before `b`, 0 when equal. */
export const compareCivilDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds whole days, possibly negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10) as CivilDate;
};

/** Adds whole years; 29 February falls on 28 February where the year has no such day. */
export const addYears = (date: CivilDate, years: number): CivilDate => {
  const { year, month, day } = partsOf(date);
  const target = civilDateOf(year + years, month, Math.min(day, daysInMonth(year + years, month)));
  if (target === null) throw new RangeError(`no civil date ${years} years from ${date}`);
  return target;
};

/** Completed years between a birth date and a day. */
export const ageAt = (birth: CivilDate, day: CivilDate): number => {
  const from = partsOf(birth);
  const to = partsOf(day);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
};

/** The civil date of an instant in a time zone (IANA name). */
export const civilDateIn = (instant: Date, timeZone: string): CivilDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  ) as CivilDate;

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
