// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import {
  captureOf,
  captureRows,
  captureSum,
  captureTotals,
  latestMonths,
  monthOf,
  NO_CAPTURES,
  parseMonth,
} from './captured';

const day = (text: string) => text as CivilDate;

test('a month goes from its first day to the first of the next', () => {
  expect(monthOf(day('2026-12-31'))).toEqual({ id: '2026-12', from: '2026-12-01', to: '2027-01-01' });
  expect(monthOf(day('2028-02-29'))).toEqual({ id: '2028-02', from: '2028-02-01', to: '2028-03-01' });
  expect(latestMonths(day('2026-01-15'), 3).map(({ id }) => id)).toEqual(['2026-01', '2025-12', '2025-11']);
});

test.each(['2026-13', '2026-00', '2026', '2026-1', 'x', '', '2026-01-01'])('%s is no month', (text) => {
  expect(parseMonth(text)).toBeNull();
});

test('what is kept of contacts is no contact', () => {
  const contacts = { email: 'anna@posta.example', mobile: null, outcome: 'given' } as const;
  expect(captureOf(contacts)).toEqual({ hasEmail: true, hasMobile: false, outcome: 'given' });
});

test('lines add up, in the sums and in the file', () => {
  const lines = [
    { office: 'Centro', counter: 'Sportello 1', counts: { ...NO_CAPTURES, both: 3, declined: 1 } },
    { office: null, counter: null, counts: { ...NO_CAPTURES, both: 2, 'not-own': 1 } },
  ];
  const totals = captureTotals(lines);
  expect(totals).toEqual({ ...NO_CAPTURES, both: 5, declined: 1, 'not-own': 1 });
  expect(captureSum(totals)).toBe(7);
  expect(captureRows(monthOf(day('2026-11-03')), lines, (key) => key)).toEqual([
    expect.arrayContaining(['captured.column.month', 'captured.kind.both', 'captured.column.all']),
    ['2026-11', 'Centro', 'Sportello 1', 3, 0, 0, 1, 0, 0, 4],
    ['2026-11', '', 'captured.noCounter', 2, 0, 0, 0, 0, 1, 3],
    ['2026-11', '', 'captured.totals', 5, 0, 0, 1, 0, 1, 7],
  ]);
});
