// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type FirstDelivery, mostOverFair } from './fairness';

const inOrder = (order: string, dueAt: (name: string) => number = () => 0): FirstDelivery[] =>
  [...order].map((municipality, at) => ({ municipality, at, dueAt: dueAt(municipality) }));

test('who takes turns is exactly fair, also when one has more in the end', () => {
  expect(mostOverFair(inOrder('abab'.repeat(3)), 4)).toBe(1);
  expect(mostOverFair(inOrder(`${'abab'.repeat(3)}aaaaaaaa`), 4)).toBeLessThanOrEqual(1.5);
});

test('who is served while others wait is over the fair share', () => {
  expect(mostOverFair(inOrder('aaaaaaaab'), 4)).toBe(2);
  expect(mostOverFair(inOrder('aaaaaaaabc'), 4)).toBe(3);
});

test('who has nothing to be sent yet does not wait', () => {
  expect(
    mostOverFair(
      inOrder('aaaaaaaab', (name) => (name === 'b' ? 8 : 0)),
      4,
    ),
  ).toBe(0);
});
