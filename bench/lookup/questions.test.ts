// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from 'vitest';
import { beginningOf, keystrokesOf } from './questions';

it('types letter by letter, from the second on', () => {
  expect(keystrokesOf('Forlì')).toEqual(['Fo', 'For', 'Forl', 'Forlì']);
  expect(keystrokesOf('Bo')).toEqual(['Bo']);
});

it('begins a surname with two letters or more, and never with more than it has', () => {
  expect([0, 1, 5, 6].map((turn) => beginningOf('Montanari', turn))).toEqual(['Mo', 'Mon', 'Montana', 'Mo']);
  expect(beginningOf('Li', 5)).toBe('Li');
});
