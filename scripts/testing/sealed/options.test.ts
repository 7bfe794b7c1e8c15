// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { readOptions } from './options';

const anySeed = (): number => 42;

test('what is printed, and with which seed', () => {
  expect(readOptions([], anySeed)).toEqual({ receipts: 1000, reprints: 300, seed: 42 });
  expect(readOptions(['--receipts', '20', '--reprints', '0', '--seed', '7'], anySeed)).toEqual({
    receipts: 20,
    reprints: 0,
    seed: 7,
  });
});

test('only a card that was printed can be reprinted, and what is no number is refused', () => {
  for (const args of [
    ['--receipts', '0'],
    ['--receipts', '10', '--reprints', '11'],
    ['--receipts', '5000'],
    ['--seed', 'x'],
    ['--prints', '3'],
    ['receipts'],
  ])
    expect(readOptions(args, anySeed)).toBeNull();
});
