// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import {
  collectionStateOf,
  collectionStates,
  type CollectionStep,
  firstState,
  stateAfter,
  waitingStates,
} from './collection-state';

const STEPS: CollectionStep[] = ['hold-at-post', 'receive', 'hand-over', 'dispose'];

describe('what can be noted of a card', () => {
  test('is exactly this', () => {
    const table = Object.fromEntries(
      collectionStates.map((state) => [state, STEPS.map((step) => stateAfter(state, step))]),
    );
    expect(table).toEqual({
      expected: [null, 'at-municipality', null, null],
      posted: ['held-at-post', 'returned', null, null],
      'held-at-post': [null, 'returned', null, null],
      'at-municipality': [null, null, 'delivered', 'disposed'],
      returned: [null, null, 'delivered', 'disposed'],
      delivered: [null, null, null, null],
      disposed: [null, null, null, null],
    });
  });

  test('begins where the request sends the card, and waits here twice', () => {
    expect(
      ['residence', 'other-address', 'municipality'].map((mode) => firstState(mode as 'residence')),
    ).toEqual(['posted', 'posted', 'expected']);
    expect(waitingStates).toEqual(['at-municipality', 'returned']);
  });

  test('a state that is not one of these is never read', () => {
    expect(collectionStateOf('returned')).toBe('returned');
    expect(() => collectionStateOf('lost')).toThrow('known state');
  });
});
