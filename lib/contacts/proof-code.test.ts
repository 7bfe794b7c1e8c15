// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { fieldMessagesOf } from '@/lib/kernel/message';
import { codeField, decideTry, MOST_TRIES, nextSending } from './proof-code';

const now = new Date('2026-11-22T09:00:00Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);

describe('a code as it is typed', () => {
  test.each(['012345', ' 012 345 ', '012-345'])('%j is read', (typed) => {
    expect(codeField.parse(typed)).toBe('012345');
  });
  test.each(['', '12345', '1234567', '12345a', '١٢٣٤٥٦', '0'.repeat(10_000)])('%j is none', (typed) => {
    const parsed = codeField.safeParse(typed);
    expect(parsed.error && fieldMessagesOf(parsed.error)[0]?.key).toBe('contactProof.format');
  });
});

describe('a try', () => {
  test.each([
    [0, true, 5, { kind: 'right' }],
    [MOST_TRIES - 1, true, 5, { kind: 'right' }],
    [MOST_TRIES, true, 5, { kind: 'spent' }],
    [0, false, 5, { kind: 'wrong', left: 4 }],
    [3, false, 5, { kind: 'wrong', left: 1 }],
    [4, false, 5, { kind: 'spent' }],
    [0, true, 0, { kind: 'expired' }],
    [0, true, -1, { kind: 'expired' }],
  ])('after %i others, right: %s, %i minutes before its end', (tries, matches, left, outcome) => {
    expect(decideTry({ tries, expiresAt: minutes(left) }, matches, now)).toEqual(outcome);
  });
});

describe('the next sending', () => {
  test.each([
    [[], null],
    [[minutes(-1), minutes(-2)], null],
    [[minutes(-1), minutes(-2), minutes(-59)], minutes(1)],
    [[minutes(-1), minutes(-2), minutes(-60)], null],
  ])('after %j', (sent, from) => {
    expect(nextSending(sent, now)).toEqual(from);
  });
});
