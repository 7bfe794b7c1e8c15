// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { digestDay } from './report-occasion';

const LOCAL = ['24/11 Patrono'];
const due = (instant: string, hour = 8) => digestDay(new Date(instant), { hour, localHolidays: LOCAL });

test('is due from the hour on by the clock of Rome, in winter and in summer', () => {
  expect(due('2026-11-23T06:59:59Z')).toBeNull();
  expect(due('2026-11-23T07:00:00Z')).toBe('2026-11-23');
  expect(due('2026-07-20T05:59:00Z')).toBeNull();
  expect(due('2026-07-20T06:00:00Z')).toBe('2026-07-20');
  expect(due('2026-11-23T22:30:00Z', 23)).toBe('2026-11-23');
});

test('never on a day without work', () => {
  expect(due('2026-11-22T12:00:00Z')).toBeNull();
  expect(due('2026-11-24T12:00:00Z')).toBeNull();
  expect(due('2026-12-25T12:00:00Z')).toBeNull();
});
