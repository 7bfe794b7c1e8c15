// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { BUCKET_ENDS, bucketOf, LEAST } from './measure';
import { quantileOf, totalOf } from './quantile';
import { mergedDays } from './small-numbers';

const histogramOf = (seconds: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const one of seconds) counts.set(bucketOf(one), (counts.get(bucketOf(one)) ?? 0) + 1);
  return counts;
};

test('a time falls into the bucket that ends at or after it', () => {
  expect([0, 5, 6, 1800, 1801, 99_999].map(bucketOf)).toEqual([0, 0, 1, 15, 16, 16]);
});

test('median and ninth decile are read inside their bucket', () => {
  expect(quantileOf(new Map([[4, 10]]), 0.5)).toBe(25);
  expect(quantileOf(histogramOf([3, 3, 3, 3, 3, 3, 3, 3, 3, 100]), 0.9)).toBe(5);
  expect(quantileOf(new Map(), 0.5)).toBe(0);
});

test('a quantile read from buckets stays within the bucket of the exact one', () => {
  const times = fc.array(fc.integer({ min: 0, max: 1800 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(times, fc.constantFrom(0.5, 0.9), (seconds, share) => {
      const exact = [...seconds].sort((a, b) => a - b)[Math.ceil(seconds.length * share) - 1] ?? 0;
      const bucket = bucketOf(exact);
      const read = quantileOf(histogramOf(seconds), share);
      expect(read).toBeGreaterThanOrEqual(BUCKET_ENDS[bucket - 1] ?? 0);
      expect(read).toBeLessThanOrEqual(BUCKET_ENDS[bucket] ?? Infinity);
    }),
  );
});

const dayAt = (index: number) => `2026-11-${String(index + 1).padStart(2, '0')}` as CivilDate;

test('no group of days is smaller than the least, none is lost, their order stays', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 28 });
  fc.assert(
    fc.property(counts, (perDay) => {
      const days = perDay.map((count, index) => ({ day: dayAt(index), times: new Map([[0, count]]) }));
      const all = perDay.reduce((sum, count) => sum + count, 0);
      const groups = mergedDays(days);
      expect(groups.filter(({ times }) => totalOf(times) < LEAST)).toEqual([]);
      const shown = groups.reduce((sum, { times }) => sum + totalOf(times), 0);
      expect(shown).toBe(all >= LEAST ? all : 0);
      const ends = groups.flatMap(({ from, to }) => [from, to]);
      expect(ends).toEqual([...ends].sort());
    }),
  );
});
