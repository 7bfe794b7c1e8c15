// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type ProgressEvent, type ProgressKind } from '@/lib/credential-backend/progress';
import { lastOfKind, lastStep, stepsOf } from './progress';

const event = (kind: ProgressKind, day: number): ProgressEvent => ({
  ...{ id: `${kind} ${day}`, enrolmentId: 'a', kind, occurredAt: new Date(Date.UTC(2026, 10, day)) },
  ...{ parcelNumber: null, collectBy: null, returnReason: null },
});
const events = [
  event('accepted', 21),
  event('shipped', 24),
  event('held-at-post', 26),
  event('cancelled', 27),
];

test('steps are what happens to the card, not to its request', () => {
  expect(stepsOf(events).map(({ kind }) => kind)).toEqual(['shipped', 'held-at-post']);
  expect(lastStep(events)?.kind).toBe('held-at-post');
  expect(lastStep([event('accepted', 21)])).toBeUndefined();
});

test('the last of some kinds is the latest of them', () => {
  const twice = [...events, event('shipped', 28)];
  expect(lastOfKind(twice, 'shipped', 'held-at-post')?.id).toBe('shipped 28');
  expect(lastOfKind(twice, 'delivered')).toBeUndefined();
});
