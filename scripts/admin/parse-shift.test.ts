// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { parseShift } from './parse-shift';

test.each([
  ['+30m', 1_800_000n],
  ['+2h', 7_200_000n],
  ['+3g', 259_200_000n],
  ['2h', null],
  ['-2h', null],
  ['+2', null],
  ['+99999h', null],
  ['+1h; drop table', null],
  ['', null],
])('a shift %j', (text, expected) => {
  expect(parseShift(text)).toBe(expected);
});
