// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { burstReader } from './burst';

/** Plays keys at a distance in ms and says what was heard last. */
const play = (keys: readonly string[], ms: number, read = burstReader(), from = 1000) => {
  let at = from;
  let heard = read('Escape', at - 500);
  for (const key of keys) {
    heard = read(key, at);
    at += ms;
  }
  return heard;
};

const CODE = [...'RSSMRA70A01A944G'];

test('a burst that ends in Enter or Tab is a scan', () => {
  expect(play([...CODE, 'Enter'], 12)).toEqual({ kind: 'scan', text: 'RSSMRA70A01A944G' });
  expect(play([...CODE, 'Tab'], 35)).toEqual({ kind: 'scan', text: 'RSSMRA70A01A944G' });
});

test('Shift between the characters belongs to it', () => {
  const keys = CODE.flatMap((character) => ['Shift', character]);
  expect(play([...keys, 'Enter'], 10)).toEqual({ kind: 'scan', text: 'RSSMRA70A01A944G' });
});

test.each([
  ['a person who types', [...CODE, 'Enter'], 80],
  ['a person who types fast', [...CODE, 'Enter'], 36],
  ['too few characters', [...'12345', 'Enter'], 10],
  ['no end', CODE, 10],
  ['an arrow within', [...'RSSMRA', 'ArrowLeft', ...'70A', 'Enter'], 10],
  ['Enter alone', ['Enter'], 10],
])('%s is no scan', (_, keys, ms) => {
  expect(play(keys, ms).kind).not.toBe('scan');
});

test('only the row without a pause counts: what was typed before stays with the person', () => {
  const read = burstReader();
  play([...'Rossi'], 90, read, 1000);
  expect(play([...CODE, 'Enter'], 10, read, 9000)).toEqual({ kind: 'scan', text: 'RSSMRA70A01A944G' });
});

test('a reader that waits before its Enter has sent none', () => {
  const read = burstReader();
  play(CODE, 10, read, 1000);
  expect(read('Enter', 2000)).toEqual({ kind: 'none' });
});

test('the first key of a row is told from those that follow', () => {
  const read = burstReader();
  expect([read('A', 0), read('B', 10), read('C', 100), read('D', 110)].map(({ kind }) => kind)).toEqual([
    'first',
    'more',
    'first',
    'more',
  ]);
});
