// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { readOptions } from './options';
import { progressLine } from './progress';

it('tells how far it is, how fast and for how long still', () => {
  const progress = { of: 100_000, begun: 1_000, since: 0 };
  expect(progressLine({ ...progress, done: 41_000, now: 20_000 })).toBe(
    '41.000 di 100.000 persone · 2.000 al secondo · mancano 30 s',
  );
  expect(progressLine({ ...progress, done: 2_000, now: 1_000 })).toContain('mancano 2 min');
});

it('reads its options, and refuses what it cannot do', () => {
  expect(readOptions(['--people', '1000'])).toEqual({ people: 1000, seed: 1, municipality: null });
  expect(readOptions(['--people', '20', '--seed', '7', '--municipality', 'x'])).toMatchObject({
    seed: 7,
    municipality: 'x',
  });
  for (const args of [
    [],
    ['--people', '0'],
    ['--people', '9000001'],
    ['--people', '1e3'],
    ['--x'],
    ['--people', '5', '--seed', '-1'],
  ])
    expect(readOptions(args)).toBeNull();
});
