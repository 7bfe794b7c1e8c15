// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { confirmationAlarm } from './confirmation-alarm';

const RULE = { alarmMinutes: 30, alarmRequests: 3 };
const at = (text: string) => new Date(`2026-11-23T${text}:00Z`);
const alarm = (times: string[], now: string) =>
  confirmationAlarm({ confirmedAt: at('08:59'), queuedAt: times.map(at) }, at(now), RULE);

test('three requests and thirty minutes of work without a confirmation are an alarm, a minute less is none', () => {
  expect(alarm(['09:00', '09:10', '09:20'], '09:29')).toBeNull();
  expect(alarm(['09:00', '09:10', '09:20'], '09:30')).toEqual({
    since: at('09:00'),
    requests: 3,
    minutes: 30,
    occurrence: '2026-11-23T08:59:00.000Z',
  });
});

test('the same silence keeps its name while more requests join it', () => {
  const [one, other] = [
    alarm(['09:00', '09:10', '09:20'], '09:40'),
    alarm(['09:10', '09:20', '09:40'], '09:50'),
  ];
  expect(one?.occurrence).toBe(other?.occurrence);
  expect(
    confirmationAlarm({ confirmedAt: null, queuedAt: ['09:00', '09:10', '09:20'].map(at) }, at('09:40'), RULE)
      ?.occurrence,
  ).toBe('never');
});

test('two requests are never an alarm, however long nothing comes', () => {
  expect(alarm(['09:00', '09:20'], '18:00')).toBeNull();
  expect(alarm([], '18:00')).toBeNull();
});

test('a closed counter does not make one: a pause counts as a break only', () => {
  expect(alarm(['12:50', '12:53', '12:55'], '23:59')).toBeNull();
  expect(alarm(['12:50', '12:53', '12:55', '14:30'], '14:34')).toBeNull();
  expect(alarm(['12:50', '12:53', '12:55', '14:30'], '14:35')).toMatchObject({ requests: 4, minutes: 30 });
});

test('a clock that went back takes nothing away', () => {
  expect(alarm(['09:00', '09:20', '09:40'], '09:30')).toMatchObject({ minutes: 40 });
});
