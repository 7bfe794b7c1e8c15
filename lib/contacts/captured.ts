// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CivilDate, civilDateOf, partsOf } from '@/lib/kernel/civil-date';
import { type Contacts } from './advice';
import { type ContactOutcome } from './contact-outcome';

/** Which contacts a registered request has; without any, why. */
export const captureKinds = ['both', 'mobile', 'email', 'declined', 'none-of-own', 'not-own'] as const;

export type CaptureKind = (typeof captureKinds)[number];

/** Requests of a month by the contacts they have. */
export type CaptureCounts = Readonly<Record<CaptureKind, number>>;

/** The counts of a counter; names are `null` for requests whose counter is not known. */
export type CaptureLine = { office: string | null; counter: string | null; counts: CaptureCounts };

/** A calendar month; `id` is `2026-11`, `to` is the first day after it. */
export type Month = { id: string; from: CivilDate; to: CivilDate };

/** What is kept of a registered request's contacts. */
export type Capture = { hasEmail: boolean; hasMobile: boolean; outcome: ContactOutcome };

/** What is counted of contacts; none of them is in it. */
export const captureOf = ({ email, mobile, outcome }: Contacts & { outcome: ContactOutcome }): Capture => ({
  hasEmail: email !== null,
  hasMobile: mobile !== null,
  outcome,
});

/** Nothing counted. */
export const NO_CAPTURES: CaptureCounts = {
  both: 0,
  mobile: 0,
  email: 0,
  declined: 0,
  'none-of-own': 0,
  'not-own': 0,
};

/** How many requests these are in all. */
export const captureSum = (counts: CaptureCounts): number =>
  captureKinds.reduce((sum, kind) => sum + counts[kind], 0);

/** The counts of all lines together. */
export const captureTotals = (lines: readonly CaptureLine[]): CaptureCounts => {
  const sums = captureKinds.map((kind) => [kind, lines.reduce((sum, { counts }) => sum + counts[kind], 0)]);
  return { ...NO_CAPTURES, ...(Object.fromEntries(sums) as Partial<CaptureCounts>) };
};

/** The month in which a day lies. */
export const monthOf = (day: CivilDate): Month => {
  const { year, month } = partsOf(day);
  const from = civilDateOf(year, month, 1);
  const to = month === 12 ? civilDateOf(year + 1, 1, 1) : civilDateOf(year, month + 1, 1);
  if (from === null || to === null) throw new RangeError(`${day} lies in no month`);
  return { id: from.slice(0, 7), from, to };
};

/** Reads a month's id; `null` for anything else. */
export const parseMonth = (text: string): Month | null => {
  const match = /^(2\d{3})-(\d{2})$/.exec(text);
  const day = match && civilDateOf(Number(match[1]), Number(match[2]), 1);
  return day ? monthOf(day) : null;
};

/** The month in which a day lies and the ones before it, newest first. */
export const latestMonths = (today: CivilDate, count: number): Month[] => {
  const months = [monthOf(today)];
  while (months.length < count) months.push(monthOf(addDays(months.at(-1)?.from ?? today, -1)));
  return months;
};

/** The sheet as rows for a spreadsheet: a line per counter, the sums last; words come from the catalogue. */
export const captureRows = (
  month: Month,
  lines: readonly CaptureLine[],
  words: (key: string) => string,
): (string | number)[][] => {
  const numbers = (counts: CaptureCounts) => [
    ...captureKinds.map((kind) => counts[kind]),
    captureSum(counts),
  ];
  return [
    [
      ...['month', 'office', 'counter'].map((name) => words(`captured.column.${name}`)),
      ...captureKinds.map((kind) => words(`captured.kind.${kind}`)),
      words('captured.column.all'),
    ],
    ...lines.map(({ office, counter, counts }) => [
      month.id,
      office ?? '',
      counter ?? words('captured.noCounter'),
      ...numbers(counts),
    ]),
    [month.id, '', words('captured.totals'), ...numbers(captureTotals(lines))],
  ];
};
