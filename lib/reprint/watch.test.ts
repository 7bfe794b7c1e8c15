// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { watch, type WatchedReprint, type WatchReason } from './watch';

const rules = { perOperatorHour: 2, localHolidays: ['29/06 Santi Pietro e Paolo'] };
const at = (text: string) => new Date(`${text}:00+01:00`);
let number = 0;
const reprint = (given: Partial<WatchedReprint> = {}): WatchedReprint => {
  number += 1;
  return {
    ...{
      id: `r${number}`,
      operatorId: 'elena',
      codiceFiscale: `citizen ${number}`,
      at: at('2026-11-23T10:00'),
    },
    ...{ reason: 'lost', halves: 'first', way: null, toReview: false, contactsChangedAt: null },
    ...given,
  };
};
const reasonsOf = (...reprints: WatchedReprint[]) => watch(reprints, rules).get(reprints.at(-1)?.id ?? '');

test('an ordinary reprint of an ordinary morning is nobody’s concern', () => {
  expect(watch([reprint()], rules).size).toBe(0);
});

test.each<[string, Partial<WatchedReprint>, WatchReason]>([
  ['before the office opens', { at: at('2026-11-23T06:59') }, 'off-hours'],
  ['in the evening', { at: at('2026-11-23T20:00') }, 'off-hours'],
  ['on a Sunday', { at: at('2026-11-22T10:00') }, 'off-hours'],
  ['on the patron’s day', { at: new Date('2026-06-29T08:00:00Z') }, 'off-hours'],
  ['second halves to an address given now', { halves: 'both', way: 'given-email' }, 'new-address'],
  ['contacts changed the day before', { contactsChangedAt: at('2026-11-22T10:00') }, 'contacts-changed'],
])('%s', (_name, given, reason) => {
  expect(reasonsOf(reprint(given))).toEqual([reason]);
});

test('second halves to an address that is known, and contacts changed long ago, are none', () => {
  const calm = { halves: 'both', way: 'known-email', contactsChangedAt: at('2026-11-01T10:00') } as const;
  expect(watch([reprint(calm)], rules).size).toBe(0);
});

test('one operator’s third in an hour, and not the fourth an hour later', () => {
  const [first, second] = [reprint({ at: at('2026-11-23T09:10') }), reprint({ at: at('2026-11-23T09:40') })];
  expect(reasonsOf(first, second, reprint({ at: at('2026-11-23T10:05') }))).toEqual(['fast']);
  expect(reasonsOf(first, second, reprint({ at: at('2026-11-23T10:11') }))).toBeUndefined();
  expect(
    reasonsOf(first, second, reprint({ at: at('2026-11-23T10:05'), operatorId: 'paolo' })),
  ).toBeUndefined();
});

test('a citizen’s third in a month, and a sheet that the office failed to hand over twice', () => {
  const again = (day: string, reason: WatchedReprint['reason'] = 'lost') =>
    reprint({ codiceFiscale: 'same', at: at(`2026-11-${day}T10:00`), reason });
  expect(reasonsOf(again('03'), again('10'), again('17'))).toEqual(['repeated']);
  expect(reasonsOf(again('10', 'never-delivered'), again('17', 'never-delivered'))).toEqual([
    'never-delivered-again',
  ]);
  expect(reasonsOf(again('10', 'never-delivered'), again('17'))).toBeUndefined();
});

test('second halves on paper are looked at, and again where nobody else had looked at the act', () => {
  const paper = { halves: 'both', way: 'on-paper' } as const;
  expect(reasonsOf(reprint(paper))).toEqual(['on-paper']);
  expect(reasonsOf(reprint({ ...paper, toReview: true }))).toEqual(['on-paper', 'confirmed-alone']);
});
