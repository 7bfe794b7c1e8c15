// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { requestNumberOf } from '@/lib/cie-request/request-number';
import { appointmentCodeOf } from './appointment-code';
import { formatLocalTime, parseLocalTime } from './local-time';

it.each([
  ['ap-2041', 'AP2041'],
  [' AP 2041 ', 'AP2041'],
  ['20261123', '20261123'],
])('takes %j for the code %s', (typed, code) => {
  expect(appointmentCodeOf(typed)).toBe(code);
});

it.each([
  ['a surname', 'De Luca'],
  ['three characters', 'A12'],
  ['a codice fiscale', 'MNTBRC84D54A944E'],
  ['a codice fiscale with a slip', 'MNTBRC84D54A944X'],
  ['a provisional code', '12345678901'],
  ['a request number', requestNumberOf({ prefix: 'BQ', year: 2026, running: 42 })],
  ['a request number with a slip', 'BQ2600421730'],
  ["a card's serial", 'CA41783KD'],
  ['other characters', 'AP_2041'],
  ['21 characters', 'A23456789012345678901'],
])('takes %s for something else: %s', (_name, typed) => {
  expect(appointmentCodeOf(typed)).toBeNull();
});

it.each([
  ['9.30', 570],
  ['09:30', 570],
  ['09:30:00', 570],
  ['0.00', 0],
  ['24.00', null],
  ['9.60', null],
  ['9', null],
])('reads the time %j as %j minutes', (typed, minutes) => {
  expect(parseLocalTime(typed)).toBe(minutes);
  if (minutes !== null) expect(parseLocalTime(formatLocalTime(minutes))).toBe(minutes);
});
