// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Section, sections } from '@/lib/cie-request/request-fields';

/** The steps of a request that are timed as a whole; `form` is the sum of its sections in one visit. */
export const phases = ['form', 'review', 'signature', 'hand-over'] as const;

/** What is timed: sections of the form, and steps. Never who, whom or which request. */
export type Measure = Section | (typeof phases)[number];

export const measures: readonly Measure[] = [...sections, ...phases];

/** Upper ends of the buckets in seconds; the last one is open. */
export const BUCKET_ENDS = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1800] as const;

/** Times are kept half a year, to compare before and after a change. */
export const KEPT_DAYS = 183;

/** Fewer than this are not shown: they would tell of one morning, one colleague. */
export const LEAST = 10;

/** The bucket of a time in seconds, 0 to `BUCKET_ENDS.length`. */
export const bucketOf = (seconds: number): number => {
  const bucket = BUCKET_ENDS.findIndex((end) => seconds <= end);
  return bucket < 0 ? BUCKET_ENDS.length : bucket;
};
