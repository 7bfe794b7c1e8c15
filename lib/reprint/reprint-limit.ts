// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalitySettings } from '@/lib/municipality/settings';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How often one citizen's lost codes are printed again; each municipality decides. */
export type ReprintLimits = Pick<
  MunicipalitySettings['reprints'],
  'mostPerCitizen' | 'inDays' | 'hoursBetween'
>;

/** A limit that is reached, and from when it no longer is. */
export type ReachedLimit = { kind: 'too-many' | 'too-soon'; from: Date };

/**
 * Whether a citizen's codes may be printed again now, by the instants of the earlier reprints of lost codes; sheets that the office never
 * handed over are not among them. The limit that lasts longer is told (as practised for posted codes: 4 in 30 days, 24 h between two).
 */
export const limitOf = (
  earlier: readonly Date[],
  { mostPerCitizen, inDays, hoursBetween }: ReprintLimits,
  now: Date,
): ReachedLimit | null => {
  const instants = earlier.map((instant) => instant.getTime()).sort((a, b) => b - a);
  const [last] = instants;
  const inTime = instants.filter((instant) => instant > now.getTime() - inDays * DAY_MS);
  const oldestThatCounts = inTime[mostPerCitizen - 1];
  const soonest = last === undefined ? 0 : last + hoursBetween * HOUR_MS;
  const fewEnough = oldestThatCounts === undefined ? 0 : oldestThatCounts + inDays * DAY_MS;
  if (Math.max(soonest, fewEnough) <= now.getTime()) return null;
  return fewEnough >= soonest
    ? { kind: 'too-many', from: new Date(fewEnough) }
    : { kind: 'too-soon', from: new Date(soonest) };
};
