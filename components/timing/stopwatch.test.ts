// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { stopwatch } from './stopwatch';

const S = 1000;

test('time goes to what is worked on; a pause counts a minute at most', () => {
  const watch = stopwatch();
  watch.on('person', 0);
  watch.touch(20 * S);
  watch.on('contacts', 30 * S);
  watch.touch(40 * S);
  watch.touch(640 * S);
  watch.on('person', 641 * S);
  expect(watch.take(651 * S)).toEqual([
    { measure: 'person', seconds: 40 },
    { measure: 'contacts', seconds: 71 },
  ]);
});

test('nothing is counted twice, nor while nothing is worked on', () => {
  const watch = stopwatch();
  watch.on('review', 0);
  expect(watch.take(3 * S)).toEqual([{ measure: 'review', seconds: 3 }]);
  watch.on(null, 4 * S);
  watch.touch(30 * S);
  expect(watch.take(40 * S)).toEqual([{ measure: 'review', seconds: 1 }]);
  expect(watch.take(41 * S)).toEqual([]);
});
