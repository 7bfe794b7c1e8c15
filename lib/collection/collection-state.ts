// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Where a card is: `expected` here or `posted` to its holder (nothing was noted yet), `held-at-post` after a notice, `at-municipality`
 * (arrived as expected) or `returned` (came back from the post), both to be collected here; `delivered`; `disposed` (sent back or destroyed).
 */
export const collectionStates = [
  'expected',
  'posted',
  'held-at-post',
  'at-municipality',
  'returned',
  'delivered',
  'disposed',
] as const;

export type CollectionState = (typeof collectionStates)[number];

/** What can be noted of a card. */
export type CollectionStep = 'hold-at-post' | 'receive' | 'hand-over' | 'dispose';

/** The one table that forms, use cases and tests read: state → step → the state after it. */
const NEXT: Record<CollectionState, Partial<Record<CollectionStep, CollectionState>>> = {
  expected: { receive: 'at-municipality' },
  posted: { 'hold-at-post': 'held-at-post', receive: 'returned' },
  'held-at-post': { receive: 'returned' },
  'at-municipality': { 'hand-over': 'delivered', dispose: 'disposed' },
  returned: { 'hand-over': 'delivered', dispose: 'disposed' },
  delivered: {},
  disposed: {},
};

/** The state after a step; `null` when the step is not possible now. */
export const stateAfter = (state: CollectionState, step: CollectionStep): CollectionState | null =>
  NEXT[state][step] ?? null;

/** Cards that lie here and wait to be collected. */
export const waitingStates = collectionStates.filter((state) => stateAfter(state, 'hand-over') !== null);

/** Where a card is of which nothing was noted, by where the request sends it. */
export const firstState = (mode: 'residence' | 'other-address' | 'municipality'): CollectionState =>
  mode === 'municipality' ? 'expected' : 'posted';

/** Reads a state from storage. */
export const collectionStateOf = (text: string): CollectionState => {
  const state = collectionStates.find((one) => one === text);
  if (!state) throw new Error('a card has a known state');
  return state;
};

/** How long a step can be taken back, in ms: as long as the hand-over of the codes. */
export const UNDO_MS = 120_000;
