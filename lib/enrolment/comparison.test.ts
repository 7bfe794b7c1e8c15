// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { differencesOf, type EnrolmentHere, textOfDay } from './comparison';

const one = (changes: Partial<EnrolmentHere> = {}): EnrolmentHere => ({
  enrolmentId: 'a',
  version: 2,
  requestDigest: 'd'.repeat(64),
  state: 'active',
  ticketId: 't',
  cardSerial: 'CA00001AA',
  day: '2026-11-21' as CivilDate,
  ...changes,
});

const nobody = new Set<string>();
const kindOf = (
  here: EnrolmentHere[],
  there: EnrolmentHere[],
  sides: { others?: string[]; onTheWay?: string[] } = {},
) =>
  differencesOf(
    {
      inForce: here,
      others: new Set(sides.others ?? here.map(({ enrolmentId }) => enrolmentId)),
      onTheWay: sides.onTheWay ? new Set(sides.onTheWay) : nobody,
    },
    there,
  ).map(({ kind }) => kind);

describe('differences', () => {
  it.each([
    ['none', [one()], [one()], []],
    ['they lack it', [one()], [], ['missing-there']],
    ['they hold an older version', [one()], [one({ version: 1 })], ['behind-there']],
    ['they hold a later version', [one()], [one({ version: 3 })], ['ahead-there']],
    ['another content', [one()], [one({ requestDigest: 'e'.repeat(64) })], ['other-content']],
    ['cancelled there only', [one()], [one({ state: 'cancelled' })], ['cancelled-there']],
    ['cancelled here only', [one({ state: 'cancelled' })], [one()], ['active-there']],
    ['nobody here knows it', [], [one()], ['unknown-here']],
  ] as const)('%s', (_name, here, there, kinds) => {
    expect(kindOf([...here], [...there])).toEqual(kinds);
  });

  it('what we know but nobody accepted, and they hold, is later than ours', () => {
    expect(kindOf([], [one()], { others: ['a'] })).toEqual(['ahead-there']);
  });

  it('what is on its way is not compared', () => {
    expect(kindOf([one()], [], { onTheWay: ['a'] })).toEqual([]);
    expect(kindOf([], [one()], { others: ['a'], onTheWay: ['a'] })).toEqual([]);
  });

  it('say both versions and the card', () => {
    const [difference] = differencesOf({ inForce: [one()], others: nobody, onTheWay: nobody }, [
      one({ version: 3 }),
    ]);
    expect(difference).toEqual({
      ...{ enrolmentId: 'a', kind: 'ahead-there', cardSerial: 'CA00001AA' },
      ...{ versionHere: 2, versionThere: 3 },
    });
  });
});

it('the text of a day does not depend on the order', () => {
  const [a, b] = [one(), one({ enrolmentId: 'b', state: 'cancelled' })];
  expect(textOfDay([b, a])).toBe(textOfDay([a, b]));
  expect(textOfDay([b])).toBe(`b 2 ${'d'.repeat(64)} cancelled\n`);
});
