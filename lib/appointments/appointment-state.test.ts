// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it, test } from 'vitest';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type AppointmentLine, nextPersonOf, openLinesOf } from './appointment-line';
import {
  type AppointmentAction,
  type AppointmentMark,
  type AppointmentState,
  allowsAppointment,
  stateOf,
} from './appointment-state';

const people = (...statuses: (RequestStatus | null)[]) =>
  statuses.map((status) => ({ request: status && { id: 'r', status } }));

describe('where an appointment stands', () => {
  it.each<[AppointmentMark, (RequestStatus | null)[], AppointmentState]>([
    ['booked', [null], 'booked'],
    ['waiting', [null], 'waiting'],
    ['waiting', ['draft'], 'in-service'],
    ['waiting', ['to-sign'], 'in-service'],
    ['waiting', ['registered'], 'served'],
    ['waiting', ['completed'], 'served'],
    ['waiting', ['withdrawn'], 'waiting'],
    ['waiting', ['cancelled'], 'waiting'],
    ['waiting', ['completed', null], 'in-service'],
    ['waiting', ['completed', 'withdrawn'], 'in-service'],
    ['waiting', ['completed', 'registered'], 'served'],
    ['finished', ['completed', null], 'served'],
    ['finished', ['draft', null], 'in-service'],
    ['finished', ['withdrawn', null], 'waiting'],
    ['not-come', [null], 'not-come'],
    ['cancelled', [null, null], 'cancelled'],
  ])('%s with requests %j is %s', (mark, statuses, state) => {
    expect(stateOf(mark, people(...statuses))).toBe(state);
  });

  it.each<[AppointmentState, AppointmentAction[]]>([
    ['booked', ['arrive', 'open-request', 'miss', 'change']],
    ['waiting', ['open-request', 'miss', 'undo']],
    ['in-service', ['open-request', 'finish']],
    ['served', []],
    ['not-come', ['undo', 'change']],
    ['cancelled', ['change']],
  ])('%s allows %j', (state, actions) => {
    const all: AppointmentAction[] = ['arrive', 'open-request', 'miss', 'undo', 'finish', 'change'];
    expect(all.filter((action) => allowsAppointment(state, action))).toEqual(actions);
  });
});

const line = (id: string, state: AppointmentState, start: number, arrived?: string): AppointmentLine => ({
  ...{ id, code: id, start, minutes: 20, office: '', counter: '', state },
  arrivedAt: arrived ? new Date(arrived) : null,
  people: [
    {
      position: 1,
      codiceFiscale: '',
      surname: 'A',
      givenName: '',
      request: { id: 'r', status: 'completed' },
    },
    { position: 2, codiceFiscale: '', surname: 'B', givenName: '', request: null },
  ],
});

test('the next person of a family is the first without a request, while the state allows one', () => {
  expect(nextPersonOf(line('1', 'in-service', 0))?.surname).toBe('B');
  expect(nextPersonOf(line('1', 'served', 0))).toBeNull();
});

test('who waits stands first, by arrival; who has not come, none', () => {
  const lines = [
    line('later', 'booked', 600),
    line('served', 'served', 480),
    line('second', 'waiting', 500, '2026-11-23T08:30:00Z'),
    line('served now', 'in-service', 490),
    line('first', 'waiting', 520, '2026-11-23T08:10:00Z'),
    line('sooner', 'booked', 540),
    line('gone', 'not-come', 470),
  ];
  expect(openLinesOf(lines).map(({ id }) => id)).toEqual([
    'first',
    'second',
    'served now',
    'sooner',
    'later',
  ]);
});
