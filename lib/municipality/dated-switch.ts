// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';

/** A rule that changes by date, or is read differently by its sources: what holds, from when, and who says so. */
export type DatedSwitch<T> = { value: T; from: CivilDate; source: string };

/** A date in settings (ISO, or as typed). */
export const civilDateSchema = z.string().transform((text, context): CivilDate => {
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue(issueOf('date.format'));
  return z.NEVER;
});

/** An amount of money, in cents. */
export const centsSchema = z
  .int({ message: 'settings.cents' })
  .min(0, { message: 'settings.cents' })
  .max(100_000, { message: 'settings.cents' });

/** Where a rule comes from: a law, a circular, a decision of the municipality. */
export const sourceSchema = z
  .string()
  .trim()
  .min(1, { message: 'settings.switchSource' })
  .max(300, { message: 'settings.text' });

const ascending = (rows: readonly { from: CivilDate }[]): boolean =>
  rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || compareCivilDates(before.from, row.from) < 0;
  });

/** The rows of one switch, at least one, each from a later date than the one before: nothing is decided silently. */
export const datedSwitchSchema = <T extends z.ZodType>(value: T) =>
  z
    .array(z.object({ value, from: civilDateSchema, source: sourceSchema }))
    .min(1, { message: 'settings.switchSource' })
    .refine(ascending, { message: 'settings.switchOrder' });

/** The row in force on a date; `null` before the first one. */
export const switchOn = <T>(switches: readonly DatedSwitch<T>[], date: CivilDate): DatedSwitch<T> | null =>
  switches.filter(({ from }) => compareCivilDates(from, date) <= 0).at(-1) ?? null;

/** The value in force on a date; `null` before the first row. */
export const settingOn = <T>(switches: readonly DatedSwitch<T>[], date: CivilDate): T | null =>
  switchOn(switches, date)?.value ?? null;
