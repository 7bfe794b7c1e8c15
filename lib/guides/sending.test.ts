// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { requestStatuses } from '@/lib/cie-request/request-status';
import {
  AGAIN_AFTER_MS,
  decideSending,
  isUnderWay,
  type Sending,
  sendingStates,
  whyGivenUp,
} from './sending';

const now = new Date('2026-11-23T09:00:00Z');
const earlier = (ms: number): Date => new Date(now.getTime() - ms);
const wish = { guide: 1, tongue: 'it', now } as const;
const receiver = { status: 'completed', email: 'b@posta.example' } as const;

const sending = (changes: Partial<Sending>): Sending => ({
  id: 'x',
  guide: 1,
  tongue: 'it',
  state: 'queued',
  queuedAt: earlier(1_000),
  waitingSince: null,
  settledAt: null,
  ...changes,
});

describe('a guide is sent', () => {
  it.each(requestStatuses)('for a request that is %s only when it is signed and not closed', (status) => {
    const decided = decideSending({ ...receiver, status }, [], wish);
    const signed = status === 'registered' || status === 'completed';
    expect(decided).toEqual(
      signed ? { ok: true, value: { email: receiver.email } } : { ok: false, error: { kind: 'not-now' } },
    );
  });

  it('to nobody without an address that was read back', () => {
    expect(decideSending({ ...receiver, email: null }, [], wish)).toEqual({
      ok: false,
      error: { kind: 'no-address' },
    });
  });

  it.each([
    ['the same is under way', sending({}), 'already'],
    ['the same waits for the mail server', sending({ state: 'waiting', waitingSince: now }), 'already'],
    ['the same has just left', sending({ state: 'sent', settledAt: earlier(AGAIN_AFTER_MS - 1) }), 'already'],
    ['the same left some time ago', sending({ state: 'sent', settledAt: earlier(AGAIN_AFTER_MS) }), null],
    ['the same was refused', sending({ state: 'refused', settledAt: now }), null],
    ['the address was another', sending({ state: 'address-changed', settledAt: now }), null],
    ['another is under way', sending({ guide: 2 }), null],
    ['the other language is under way', sending({ tongue: 'de' }), null],
  ])('again or not, when %s', (_, before, refusal) => {
    const decided = decideSending(receiver, [before], wish);
    expect(decided.ok ? null : decided.error.kind).toBe(refusal);
  });
});

describe('a guide in the outbox', () => {
  const queued = { to: 'b@posta.example', queuedAt: earlier(60_000), now };
  it.each([
    ['is sent while everything is as it was', receiver, queued, null],
    ['is given up when the request is gone', null, queued, 'request-closed'],
    ['… or was cancelled', { ...receiver, status: 'cancelled' }, queued, 'request-closed'],
    [
      '… when the address was corrected',
      { ...receiver, email: 'c@posta.example' },
      queued,
      'address-changed',
    ],
    ['… or taken away', { ...receiver, email: null }, queued, 'address-changed'],
    ['… when nobody took it for days', receiver, { ...queued, queuedAt: earlier(6 * 86_400_000) }, 'expired'],
  ] as const)('%s', (_, found, message, reason) => {
    expect(whyGivenUp(found, message)).toBe(reason);
  });

  it('is under way until something became of it', () => {
    expect(sendingStates.filter((state) => isUnderWay({ state }))).toEqual(['queued', 'waiting']);
  });
});
