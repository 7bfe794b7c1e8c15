// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { delayAfter, waitLeft } from './sign-in-limits';

const failed = new Date('2026-11-23T09:00:00.000Z');
const after = (ms: number) => new Date(failed.getTime() + ms);

test('a wait ends after its delay', () => {
  expect(waitLeft(delayAfter(4), failed, after(400))).toBe(600);
  expect(waitLeft(delayAfter(4), failed, after(1_000))).toBe(0);
});

test('a free try is free also for who began it before the last that failed', () => {
  expect(delayAfter(3)).toBe(0);
  expect(waitLeft(delayAfter(3), failed, after(-5))).toBe(0);
  expect(waitLeft(delayAfter(4), failed, after(-5))).toBe(1_005);
});
