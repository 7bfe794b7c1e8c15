// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { seeded } from '@/contracts/practice/register/seeded';
import { makePairSearch } from './pair-search';
import { makePlantings } from './plantings';
import { freeHalves } from './sought-cards';

const SHORT = 126;

/** A value as a database file has it: a head of one byte before a short one, of four before another. */
const headed = (value: Buffer): Buffer => {
  const long = Buffer.alloc(4);
  long.writeUInt32LE((value.length + 4) * 4);
  const head = value.length < SHORT ? Buffer.of((value.length + 1) * 2 + 1) : long;
  return Buffer.concat([Buffer.alloc(200), head, value, Buffer.alloc(200)]);
};

test('whatever the seed, what is planted in a database is found in its files', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = seeded(seed);
    const texts = makePlantings(freeHalves([], random), random).filter(({ form }) => form !== 'paper');
    const open = makePairSearch(texts.map(({ card }) => card));
    const lost = texts.filter(({ card, relation, bytes }) => {
      let found = false;
      const reader = open(
        (finding) => (found ||= finding.card === card && finding.relation === relation),
        true,
      );
      reader.write(headed(bytes));
      reader.end();
      return !found;
    });
    expect(lost.map(({ relation, form }) => [seed, relation, form])).toEqual([]);
  }
});
