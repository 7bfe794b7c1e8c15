// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { countWorkingDays } from '@/lib/municipality/working-days';
import { heldUntil, keptUntil, usuallyArrivedBy } from './collection-dates';

const date = (text: string) => text as CivilDate;
const PATRON = '29/06 Santi Pietro e Paolo';
const row = (value: number, from: string) => ({ value, from: date(from), source: 'prova' });
const kept = (receivedOn: string, ...cardKeptDays: ReturnType<typeof row>[]) =>
  keptUntil(date(receivedOn), { localHolidays: [PATRON], switches: { cardKeptDays } });

describe('a card usually arrives six working days after its request', () => {
  test.each([
    ['2026-11-24', '2026-12-02', 'a plain week', []],
    ['2026-11-22', '2026-11-30', 'asked for on a Sunday', []],
    ['2026-11-30', '2026-12-09', 'over the Immacolata', []],
    ['2027-03-25', '2027-04-05', 'over Easter Monday', []],
    ['2027-10-01', '2027-10-12', 'over San Francesco, a holiday since 2026', []],
    ['2024-10-03', '2024-10-11', 'San Francesco before 2026', []],
    ['2027-06-28', '2027-07-06', 'no patron saint', []],
    ['2027-06-28', '2027-07-07', 'over the patron saint', [PATRON]],
    ['2026-12-23', '2027-01-04', 'over Christmas and New Year', []],
  ])('%s → %s (%s)', (from, to, _why, localHolidays) => {
    expect(usuallyArrivedBy(date(from), { localHolidays })).toBe(to);
    expect(countWorkingDays(date(from), date(to), localHolidays)).toBe(6);
  });
});

describe('days of waiting', () => {
  test('do not count the first day, nor days on which the office is closed', () => {
    const days = (from: string, to: string, ...own: string[]) => countWorkingDays(date(from), date(to), own);
    expect(days('2026-11-23', '2026-11-23')).toBe(0);
    expect(days('2026-11-20', '2026-11-23')).toBe(1);
    expect(days('2026-11-21', '2026-11-22')).toBe(0);
    expect(days('2027-06-28', '2027-06-30', PATRON)).toBe(1);
    expect(days('2026-11-24', '2026-11-20')).toBe(0);
  });
});

describe('a card is kept', () => {
  test('as long as was in force on the day it arrived', () => {
    const rows = [row(30, '2024-01-01'), row(60, '2027-01-01')];
    expect(kept('2026-12-31', ...rows)).toBe('2027-02-01');
    expect(kept('2027-01-01', ...rows)).toBe('2027-03-02');
    expect(kept('2023-12-31', ...rows)).toBeNull();
  });

  test('until the office is open, where the last day falls on a holiday', () => {
    expect(kept('2026-09-26', row(90, '2024-01-01'))).toBe('2026-12-28');
    expect(kept('2027-05-30', row(30, '2024-01-01'))).toBe('2027-06-30');
  });

  test('by the post for thirty days, whatever day the last one is', () => {
    expect(heldUntil(date('2026-11-25'))).toBe('2026-12-25');
  });
});
