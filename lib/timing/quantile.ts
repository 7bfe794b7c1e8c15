// SPDX-License-Identifier: AGPL-3.0-or-later
import { BUCKET_ENDS } from './measure';

/** How often a time fell into each bucket, by its number. */
export type Histogram = ReadonlyMap<number, number>;

/** How many times there are. */
export const totalOf = (histogram: Histogram): number =>
  [...histogram.values()].reduce((sum, count) => sum + count, 0);

/** Two histograms as one. */
export const joined = (a: Histogram, b: Histogram): Histogram => {
  const sum = new Map(a);
  for (const [bucket, count] of b) sum.set(bucket, (sum.get(bucket) ?? 0) + count);
  return sum;
};

const startOf = (bucket: number): number => BUCKET_ENDS[bucket - 1] ?? 0;
/** The open bucket is drawn as its beginning: more is not known. */
const endOf = (bucket: number): number => BUCKET_ENDS[bucket] ?? startOf(bucket);

/** The time in seconds that a share of all stay under, read inside its bucket by proportion; 0 without any. */
export const quantileOf = (histogram: Histogram, share: number): number => {
  const wanted = totalOf(histogram) * share;
  let before = 0;
  for (const [bucket, count] of [...histogram].sort(([a], [b]) => a - b)) {
    if (before + count >= wanted && count > 0) {
      const inside = (wanted - before) / count;
      return Math.round(startOf(bucket) + inside * (endOf(bucket) - startOf(bucket)));
    }
    before += count;
  }
  return 0;
};
