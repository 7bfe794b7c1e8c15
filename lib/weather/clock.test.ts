// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import {
  clockDifference,
  clockFault,
  type ClockState,
  isOff,
  medianOffset,
  offsetOf,
  withReading,
} from './clock';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 21, 9, 0, 0) + seconds * 1000);

it('their clock was read halfway through the round trip', () => {
  expect(offsetOf({ askedAt: at(0), answeredAt: at(2), theirTime: at(1) })).toBe(0);
  expect(offsetOf({ askedAt: at(0), answeredAt: at(2), theirTime: at(41) })).toBe(40_000);
  expect(offsetOf({ askedAt: at(0), answeredAt: at(1), theirTime: at(-40) })).toBe(-40_500);
});

it('one late answer among three says nothing, and fewer than three neither', () => {
  const after = (...offsets: number[]) => medianOffset(offsets.reduce<number[]>(withReading, []));
  expect(after()).toBeNull();
  expect(after(90_000, 90_000)).toBeNull();
  expect(after(10, 90_000, 20)).toBe(20);
  expect(after(10, 90_000, 91_000)).toBe(90_000);
  expect(after(90_000, 91_000, 92_000, 5, 6)).toBe(6);
});

it.each([
  [29_999, false],
  [30_000, true],
  [-29_999, false],
  [-30_000, true],
])('%i ms of difference are too many: %s', (offset, off) => {
  expect(isOff(offset)).toBe(off);
});

it('a fault is told while somebody looks, by how much in either direction', () => {
  const state: ClockState = { clock: 'database', offsetMs: -42_000, readAt: at(100), offSince: at(10) };
  expect(clockFault(state, at(120))).toEqual({ since: at(10), byMs: 42_000 });
  expect(clockFault(state, at(401))).toBeNull();
  expect(clockFault({ ...state, offSince: null }, at(120))).toBeNull();
});

it('a difference is told while somebody looks, also when it is no fault', () => {
  const state: ClockState = { clock: 'database', offsetMs: -120, readAt: at(100), offSince: null };
  expect(clockDifference(state, at(120))).toEqual({ byMs: 120, offSince: null });
  expect(clockDifference(state, at(401))).toBeNull();
  expect(clockDifference({ ...state, offsetMs: null }, at(120))).toBeNull();
});
