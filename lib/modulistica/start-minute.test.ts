// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { startOf } from './start-minute';

describe('startOf', () => {
  const now = new Date('2026-11-21T09:05:40.500Z');
  const start = (date: string, time: string) => startOf({ date, time }, now);

  it.each([
    ['', '', '2026-11-21T09:05:40.500Z'],
    ['  ', ' ', '2026-11-21T09:05:40.500Z'],
    ['21/11/2026', '10.06', '2026-11-21T09:06:00.000Z'],
    ['21/11/2026', '10:06', '2026-11-21T09:06:00.000Z'],
    ['24112026', ' 8.00 ', '2026-11-24T07:00:00.000Z'],
    ['21/11/2026', '10.05', '2026-11-21T09:05:40.500Z'],
  ])('«%s» «%s» is a beginning', (date, time, instant) => {
    expect(start(date, time)).toEqual({ ok: true, value: new Date(instant) });
  });

  const earliest = new Date('2026-11-22T09:05:40.500Z');

  it.each([
    ['', '', '2026-11-22T09:06:00.000Z'],
    ['22/11/2026', '10.06', '2026-11-22T09:06:00.000Z'],
    ['24/11/2026', '8.00', '2026-11-24T07:00:00.000Z'],
  ])('«%s» «%s» is a beginning that waits', (date, time, instant) => {
    expect(startOf({ date, time }, now, earliest)).toEqual({ ok: true, value: new Date(instant) });
  });

  it('before the delay is over it is too soon', () => {
    const message = { path: 'date', key: 'modulistica.tooSoon' };
    for (const [date, time] of [
      ['22/11/2026', '10.05'],
      ['21/11/2026', '10.05'],
    ] as const)
      expect(startOf({ date, time }, now, earliest)).toEqual({
        ok: false,
        error: { kind: 'start', message },
      });
  });

  it.each([
    ['21/11/2026', '10.04', 'date', 'modulistica.past'],
    ['20/11/2026', '23.59', 'date', 'modulistica.past'],
    ['', '8.00', 'date', 'date.format'],
    ['domani', '8.00', 'date', 'date.format'],
    ['31/02/2027', '8.00', 'date', 'date.format'],
    ['24/11/2026', '', 'time', 'modulistica.timeFormat'],
    ['24/11/2026', '8', 'time', 'modulistica.timeFormat'],
    ['24/11/2026', '24.00', 'time', 'modulistica.timeFormat'],
    ['24/11/2026', '8.60', 'time', 'modulistica.timeFormat'],
    ['28/03/2027', '2.30', 'time', 'modulistica.timeSkipped'],
  ])('«%s» «%s» is none', (date, time, path, key) => {
    expect(start(date, time)).toEqual({ ok: false, error: { kind: 'start', message: { path, key } } });
  });
});
