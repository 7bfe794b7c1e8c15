// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { type EmailWay, heldUntil } from './second-half';

const now = new Date('2026-11-22T10:00:00Z');
const known: EmailWay = { kind: 'known-email' };
const given: EmailWay = { kind: 'given-email', email: 'a@posta.example' };
const at = (text: string) => new Date(`2026-11-${text}:00Z`);

test.each<[string, EmailWay, Date | null, Date | null]>([
  ['an address given now waits', given, null, at('23T10:00')],
  ['also where the old contacts are old', given, at('01T10:00'), at('23T10:00')],
  ['an address always known leaves at once', known, null, null],
  ['one changed long ago leaves at once', known, at('21T10:00'), null],
  ['one changed this morning waits for its day to end', known, at('22T08:30'), at('23T08:30')],
])('%s', (_name, way, changedAt, expected) => {
  expect(heldUntil(way, changedAt, 24, now)).toEqual(expected);
});
