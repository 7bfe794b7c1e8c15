// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { makeRateLimit } from './rate-limit';

const rule = { most: 3, withinMs: 60_000, callers: 2 };

test('lets a caller in so often, then says how long to wait, and lets them in again after that', () => {
  let now = 0;
  const waitOf = makeRateLimit(rule, () => now);
  expect([1, 2, 3].map(() => waitOf('a'))).toEqual([0, 0, 0]);
  now = 20_000;
  expect(waitOf('a')).toBe(40);
  now = 59_999;
  expect(waitOf('a')).toBe(1);
  now = 60_000;
  expect(waitOf('a')).toBe(0);
});

test('counts each caller apart', () => {
  const waitOf = makeRateLimit(rule, () => 0);
  for (let call = 0; call < 4; call += 1) waitOf('a');
  expect([waitOf('a'), waitOf('b')]).toEqual([60, 0]);
});

test('remembers no more callers than it may', () => {
  const waitOf = makeRateLimit(rule, () => 0);
  for (let call = 0; call < 4; call += 1) waitOf('a');
  waitOf('b');
  waitOf('c');
  expect(waitOf('a')).toBe(0);
});
