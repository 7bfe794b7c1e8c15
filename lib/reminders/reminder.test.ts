// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { receiverOf } from './reminder';

const queuedAt = new Date('2026-11-20T09:00:00Z');
const soon = { queuedAt, now: new Date('2026-11-20T09:01:00Z') };
const email = 'anna@posta.example';

test.each([
  ['the address in force', { status: 'registered', email }, soon, { to: email }],
  ['also after the codes were handed over', { status: 'completed', email }, soon, { to: email }],
  ['nobody without an address', { status: 'registered', email: null }, soon, { givenUp: 'no-address' }],
  ['nobody once it was cancelled', { status: 'cancelled', email }, soon, { givenUp: 'request-closed' }],
  ['nobody while it is corrected', { status: 'draft', email }, soon, { givenUp: 'request-closed' }],
  ['nobody that is not there', null, soon, { givenUp: 'request-closed' }],
  [
    'nobody after five days',
    { status: 'registered', email },
    { queuedAt, now: new Date('2026-11-25T09:00:01Z') },
    { givenUp: 'expired' },
  ],
] as const)('a reminder goes to %s', (_whom, receiver, times, expected) => {
  expect(receiverOf(receiver, times)).toEqual(expected);
});
