// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import {
  cardSerialGroups,
  checkCodeGroups,
  codiceFiscaleGroups,
  formatDay,
  formatLongDay,
  formatMoney,
  formatTime,
  requestNumberGroups,
} from './format';

const morning = new Date('2026-11-23T08:05:00Z');

test('times, days and amounts are written as at the counter', () => {
  expect(formatTime(morning)).toBe('9.05');
  expect(formatTime(new Date('2026-06-01T22:30:00Z'))).toBe('0.30');
  expect(formatDay(new Date('2026-11-20T23:30:00Z'))).toBe('21/11/2026');
  expect(formatLongDay(morning)).toBe('lunedì 23 novembre 2026');
  expect(formatMoney(2221)).toBe('22,21\u00a0€');
  expect(formatMoney(2700)).toBe('27,00\u00a0€');
});

test('codes are cut in groups that join to the same code, however long', () => {
  expect(codiceFiscaleGroups('MNTBRC84D54A944E')).toEqual(['MNT', 'BRC', '84D54', 'A944', 'E']);
  expect(cardSerialGroups('CA41783KD')).toEqual(['CA', '41783', 'KD']);
  expect(requestNumberGroups('BQ2600421736')).toEqual(['BQ26', '0042', '1736']);
  expect(checkCodeGroups('K7P4M2')).toEqual(['K7P', '4M2']);
  expect(codiceFiscaleGroups('MNTB')).toEqual(['MNT', 'B']);
  expect(cardSerialGroups('CA41783KDXX').join('')).toBe('CA41783KDXX');
});
