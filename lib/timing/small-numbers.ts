// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Histogram, joined, totalOf } from './quantile';
import { LEAST } from './measure';

/** Some days together, none of which can be read out alone when it was a quiet one. */
export type DayGroup = { from: CivilDate; to: CivilDate; times: Histogram };

const isEnough = ({ times }: DayGroup): boolean => totalOf(times) >= LEAST;

const both = (a: DayGroup, b: DayGroup): DayGroup => ({
  from: a.from,
  to: b.to,
  times: joined(a.times, b.times),
});

/**
 * Days in order, put together until each group counts enough; what is left at the end joins the group before it. Nothing
 * at all when all days together do not count enough.
 */
export const mergedDays = (days: readonly { day: CivilDate; times: Histogram }[]): DayGroup[] => {
  const groups: DayGroup[] = [];
  for (const { day, times } of days) {
    const own = { from: day, to: day, times };
    const last = groups.at(-1);
    if (last && !isEnough(last)) groups[groups.length - 1] = both(last, own);
    else groups.push(own);
  }
  const [last, previous] = [groups.at(-1), groups.at(-2)];
  if (!last || isEnough(last)) return groups;
  return previous ? [...groups.slice(0, -2), both(previous, last)] : [];
};
