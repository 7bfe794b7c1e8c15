// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type OpenDelivery } from '@/lib/enrolment/open-delivery';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { deliveryState } from './delivery-line';

const AT = new Date('2026-11-23T09:00:00Z');
const NEXT = new Date('2026-11-23T09:05:00Z');
const delivery = (state: OpenDelivery['state'], error: string | null, sendable = true): OpenDelivery => ({
  requestId: 'one',
  version: 1,
  state,
  queuedAt: AT,
  waitingSince: null,
  problem: state === 'attention' ? error : null,
  message: {
    id: 'two',
    topic: 'enrolment',
    aggregateId: 'one',
    version: 1,
    state: state === 'attention' ? 'attention' : 'pending',
    attempts: 1,
    createdAt: AT,
    nextAttemptAt: NEXT,
    lastError: error,
    sendable,
  },
});

const stateOf = (one: OpenDelivery, status: RequestStatus, now = AT) => deliveryState(one, status, now);

test('what waits mends itself and may be sent sooner; it is not corrected', () => {
  const { guide, ...rest } = stateOf(delivery('waiting', 'unreachable'), 'registered');
  expect(rest).toEqual({ word: 'waiting', canRetry: true, canCorrect: false });
  expect(guide).toMatchObject({ mender: 'service', cure: 'wait' });
});

test('what leaves by itself now is not sent sooner', () => {
  expect(stateOf(delivery('waiting', 'unreachable'), 'registered', NEXT).canRetry).toBe(false);
});

test('what was refused for its data is corrected, what is no longer true starts over', () => {
  const wrong = stateOf(delivery('attention', 'tax-code-invalid'), 'completed');
  expect(wrong).toMatchObject({ word: 'rejected', canRetry: true, canCorrect: true });
  const voided = stateOf(delivery('attention', 'ticket-voided'), 'registered');
  expect(voided).toMatchObject({ word: 'rejected', canRetry: false, canCorrect: false });
});

test('what somebody else has to mend is sent again afterwards', () => {
  const state = stateOf(delivery('attention', 'municipality-unknown'), 'registered');
  expect(state).toMatchObject({ word: 'attention', canRetry: true, canCorrect: false });
});

test('an error of another version of the program is to be checked; both ways are open', () => {
  const state = stateOf(delivery('attention', 'of-tomorrow'), 'registered');
  expect(state).toEqual({ word: 'attention', guide: null, canRetry: true, canCorrect: true });
});

test('what is being corrected says so; there is nothing to begin again', () => {
  const being = { ...delivery('attention', 'tax-code-invalid'), message: null };
  for (const status of ['draft', 'to-sign'] as const)
    expect(stateOf(being, status)).toMatchObject({ word: 'correcting', canRetry: false, canCorrect: false });
});

test('a closed request is not corrected, a message without its bytes not sent again', () => {
  expect(stateOf(delivery('attention', 'tax-code-invalid'), 'cancelled').canCorrect).toBe(false);
  expect(stateOf(delivery('attention', 'municipality-unknown', false), 'registered').canRetry).toBe(false);
});
