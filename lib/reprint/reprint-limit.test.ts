// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitOf, type ReprintLimits } from './reprint-limit';

const now = new Date('2026-11-22T10:00:00Z');
const limits: ReprintLimits = { mostPerCitizen: 4, inDays: 30, hoursBetween: 24 };
const HOUR_MS = 3_600_000;
const ago = (hours: number): Date => new Date(now.getTime() - hours * HOUR_MS);
const isoOf = (hours: readonly number[], given: Partial<ReprintLimits> = {}) => {
  const reached = limitOf(hours.map(ago), { ...limits, ...given }, now);
  return reached && [reached.kind, reached.from.toISOString()];
};

test.each([
  ['never before', [], null],
  ['24 hours ago to the minute', [24], null],
  ['23 hours ago', [23], ['too-soon', '2026-11-22T11:00:00.000Z']],
  ['three in a month', [100, 200, 300], null],
  ['four in a month', [100, 200, 300, 719], ['too-many', '2026-11-22T11:00:00.000Z']],
  ['the oldest of four is thirty days ago', [100, 200, 300, 720], null],
  ['five: the fourth last counts', [50, 100, 200, 300, 700], ['too-many', '2026-12-09T22:00:00.000Z']],
  ['four today: the month lasts longer than the day', [1, 2, 3, 4], ['too-many', '2026-12-22T06:00:00.000Z']],
])('%s', (_name, hours, expected) => {
  expect(isoOf(hours)).toEqual(expected);
});

test('the hours between two hold also where they are longer than the days that are counted', () => {
  expect(isoOf([30], { inDays: 1, hoursBetween: 48 })).toEqual(['too-soon', '2026-11-23T04:00:00.000Z']);
});

test('hours between two may be none', () => {
  expect(isoOf([0.1], { hoursBetween: 0 })).toBeNull();
});

test('whatever happened before, at the instant it names codes may be printed again, and not before', () => {
  const hours = fc.array(fc.double({ min: 0.01, max: 1_000, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(hours, (given) => {
      const earlier = given.map(ago);
      const reached = limitOf(earlier, limits, now);
      if (!reached) return;
      expect(limitOf(earlier, limits, reached.from)).toBeNull();
      expect(limitOf(earlier, limits, new Date(reached.from.getTime() - 1))).not.toBeNull();
    }),
    { seed: 7 },
  );
});
