// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { addDays, type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { LEAST, type Measure, measures } from '@/lib/timing/measure';
import { type Histogram, joined, quantileOf, totalOf } from '@/lib/timing/quantile';
import { mergedDays } from '@/lib/timing/small-numbers';
import { listTimes } from './store/counter-time-repository';

/** Some times in three numbers; seconds. */
export type TimesShown = { count: number; median: number; p90: number };

export type CounterTimes = {
  /** Sections and steps of which there are enough times, in the order of a request. */
  measures: ({ measure: Measure } & TimesShown)[];
  /** Whole forms, by days that are put together until none can be read out. */
  days: ({ from: CivilDate; to: CivilDate } & TimesShown)[];
};

type Row = { day: Date; measure: string; bucket: number; count: number };

const shownOf = (times: Histogram): TimesShown => ({
  count: totalOf(times),
  median: quantileOf(times, 0.5),
  p90: quantileOf(times, 0.9),
});

const histogramOf = (rows: readonly Row[]): Histogram =>
  rows.reduce<Histogram>((sum, { bucket, count }) => joined(sum, new Map([[bucket, count]])), new Map());

const daysOf = (rows: readonly Row[]): { day: CivilDate; times: Histogram }[] => {
  const days = [...new Set(rows.map(({ day }) => day.toISOString().slice(0, 10) as CivilDate))];
  return days.map((day) => ({
    day,
    times: histogramOf(rows.filter((row) => row.day.toISOString().startsWith(day))),
  }));
};

/** The times of the last days, nameless, small numbers left out. */
export const getTimes = (authorised: Authorised<'supervise'>, days: number): Promise<CounterTimes> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listTimes(tenant, addDays(civilDateIn(tenant.now, 'Europe/Rome'), 1 - days));
    const of = (measure: Measure) => rows.filter((row) => row.measure === measure);
    return {
      measures: measures
        .map((measure) => ({ measure, ...shownOf(histogramOf(of(measure))) }))
        .filter(({ count }) => count >= LEAST),
      days: mergedDays(daysOf(of('form'))).map(({ from, to, times }) => ({ from, to, ...shownOf(times) })),
    };
  });
