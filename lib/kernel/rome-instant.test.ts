// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from './civil-date';
import { parseTime, romeInstantOf } from './rome-instant';

describe('romeInstantOf', () => {
  it.each([
    ['24/11/2026', 8, 0, '2026-11-24T07:00:00.000Z'],
    ['24/07/2026', 8, 5, '2026-07-24T06:05:00.000Z'],
    ['01/01/2027', 0, 0, '2026-12-31T23:00:00.000Z'],
    ['29/03/2026', 1, 59, '2026-03-29T00:59:00.000Z'],
    ['29/03/2026', 2, 0, null],
    ['29/03/2026', 2, 59, null],
    ['29/03/2026', 3, 0, '2026-03-29T01:00:00.000Z'],
    ['25/10/2026', 2, 30, '2026-10-25T00:30:00.000Z'],
    ['25/10/2026', 3, 0, '2026-10-25T02:00:00.000Z'],
  ])('%s at %i.%i', (date, hour, minute, instant) => {
    expect(romeInstantOf(parseCivilDate(date)!, hour, minute)?.toISOString() ?? null).toBe(instant);
  });
});

it.each([
  ['8.00', { hour: 8, minute: 0 }],
  [' 08:05 ', { hour: 8, minute: 5 }],
  ['23.59', { hour: 23, minute: 59 }],
  ['24.00', null],
  ['8.60', null],
  ['8', null],
  ['', null],
])('«%s» as a time of day', (text, time) => {
  expect(parseTime(text)).toEqual(time);
});
