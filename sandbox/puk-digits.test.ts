// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type Guesses, afterCheck } from './puk-digits';

const HOUR = 3_600_000;
const start = Date.parse('2026-11-21T09:00:00Z');
const at = (hours: number) => new Date(start + hours * HOUR);
const fresh: Guesses = { wrong: 0, since: null, lockedUntil: null };

test('counts errors from the first one and locks at the fifth for a day', () => {
  let guesses = fresh;
  const outcomes = [0, 1, 2, 3, 4, 5].map((hours) => {
    const after = afterCheck(guesses, false, at(hours));
    guesses = after;
    return after.outcome;
  });
  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'locked']);
  expect(guesses).toMatchObject({ wrong: 5, lockedUntil: at(28) });
});

test('a right answer neither counts nor forgives', () => {
  const four: Guesses = { wrong: 4, since: at(0), lockedUntil: null };
  expect(afterCheck(four, true, at(1))).toEqual({ ...four, outcome: 'accepted' });
});

test('errors older than a day are forgotten; a lock ends a day after it began', () => {
  const four: Guesses = { wrong: 4, since: at(0), lockedUntil: null };
  expect(afterCheck(four, false, at(23.99))).toMatchObject({ wrong: 5, outcome: 'rejected' });
  expect(afterCheck(four, false, at(24))).toMatchObject({ wrong: 1, since: at(24), lockedUntil: null });
  const locked: Guesses = { wrong: 5, since: at(0), lockedUntil: at(28) };
  expect(afterCheck(locked, true, at(27.99)).outcome).toBe('locked');
  expect(afterCheck(locked, true, at(28))).toEqual({ ...fresh, outcome: 'accepted' });
});
