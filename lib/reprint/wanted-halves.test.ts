// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { type TypedWant, wantSchema } from './wanted-halves';

const faults = (typed: TypedWant, knowsEmail = true, byDelegate = false) => {
  const parsed = wantSchema({ knowsEmail, byDelegate }).safeParse(typed);
  return parsed.error ? fieldMessagesOf(parsed.error).map(({ path, key }) => `${path} ${key}`) : [];
};

test.each<[TypedWant, object]>([
  [
    { reason: 'lost', halves: 'first' },
    { reason: 'lost', halves: 'first', second: null },
  ],
  [
    { reason: 'never-delivered', halves: 'first', second: 'known-email', email: 'x' },
    { reason: 'never-delivered', halves: 'first', second: null },
  ],
  [
    { reason: 'stolen', halves: 'second', second: 'known-email', email: 'not read' },
    { reason: 'stolen', halves: 'second', second: { kind: 'known-email' } },
  ],
  [
    { reason: 'lost', halves: 'both', second: 'given-email', email: ' Anna@Posta.Example ' },
    { reason: 'lost', halves: 'both', second: { kind: 'given-email', email: 'Anna@posta.example' } },
  ],
])('%j is read', (typed, want) => {
  expect(wantSchema({ knowsEmail: true, byDelegate: false }).parse(typed)).toEqual(want);
});

test.each<[TypedWant, boolean, string[]]>([
  [{}, true, ['reason reprint.whyMissing', 'halves reprint.halvesMissing']],
  [{ reason: 'bored', halves: 'third' }, true, ['reason reprint.whyMissing', 'halves reprint.halvesMissing']],
  [
    { reason: 'never-delivered', halves: 'both', second: 'known-email' },
    true,
    ['halves reprint.neverDeliveredFirst'],
  ],
  [{ reason: 'lost', halves: 'second' }, true, ['second reprint.second.missing']],
  [{ reason: 'lost', halves: 'second', second: 'known-email' }, false, ['second reprint.second.missing']],
  [{ reason: 'lost', halves: 'both', second: 'given-email', email: '' }, true, ['email email.format']],
  [
    { reason: 'lost', halves: 'both', second: 'given-email', email: 'a@pec.it' },
    true,
    ['email reprint.second.pec'],
  ],
  [
    { reason: 'lost', halves: 'both', second: 'given-email', email: 'x'.repeat(10_000) },
    true,
    ['email email.length'],
  ],
])('%j (an address is known: %s) is refused at its field', (typed, knowsEmail, expected) => {
  expect(faults(typed, knowsEmail)).toEqual(expected);
});

test('a delegate collects first halves only', () => {
  const both = { reason: 'lost', halves: 'both', second: 'known-email' };
  expect(faults(both, true, true)).toEqual(['halves reprint.delegate.firstOnly']);
  expect(faults({ reason: 'lost', halves: 'first' }, true, true)).toEqual([]);
});
