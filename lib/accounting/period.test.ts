// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { latestPeriods, parsePeriod, paymentDay, periodOf } from './period';

const date = (text: string) => text as CivilDate;

describe('a period', () => {
  test.each([
    ['2026-11-01', '2026-11-1', '2026-11-01', '2026-11-15'],
    ['2026-11-15', '2026-11-1', '2026-11-01', '2026-11-15'],
    ['2026-11-16', '2026-11-2', '2026-11-16', '2026-11-30'],
    ['2028-02-29', '2028-02-2', '2028-02-16', '2028-02-29'],
    ['2026-12-31', '2026-12-2', '2026-12-16', '2026-12-31'],
  ])('%s lies in %s', (day, id, from, to) => {
    expect(periodOf(date(day))).toEqual({ id, from, to });
    expect(parsePeriod(id)).toEqual({ id, from, to });
  });

  test.each(['', '2026-11', '2026-13-1', '2026-11-3', '2026-11-1x', '0000-00-0'])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('those before it follow without a gap', () => {
    expect(latestPeriods(date('2026-01-20'), 4).map(({ id }) => id)).toEqual([
      '2026-01-2',
      '2026-01-1',
      '2025-12-2',
      '2025-12-1',
    ]);
  });

  test.each([
    ['2026-10-1', '2026-10-15', 'a Thursday'],
    ['2026-11-1', '2026-11-16', 'the 15th is a Sunday'],
    ['2027-08-1', '2027-08-16', 'the 15th is Ferragosto, and a Sunday'],
    ['2026-10-2', '2026-10-30', 'the month ends on a Saturday'],
    ['2026-12-2', '2026-12-30', 'the office is closed on the 31st'],
  ])('%s is poured over on %s: %s', (id, day) => {
    const period = parsePeriod(id);
    expect(period && paymentDay(period, ['31/12 San Silvestro'])).toBe(day);
  });
});
