// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { isSteppedUp } from './authorised';

const at = (clock: string): Date => new Date(`2026-11-23T${clock}Z`);

test.each([
  ['10:00:00', true],
  ['10:14:59.999', true],
  ['10:15:00', false],
  ['09:59:59', false],
])('made at 10:00 for 15 minutes, at %s: %s', (clock, expected) => {
  expect(isSteppedUp({ stepUpAt: at('10:00:00') }, at(clock), 15)).toBe(expected);
});

test('never made, it counts never', () => {
  expect(isSteppedUp({ stepUpAt: null }, at('10:00:00'), 60)).toBe(false);
});
