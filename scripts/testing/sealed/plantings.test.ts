// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { seeded } from '@/contracts/practice/register/seeded';
import { type Heads } from './find-halves';
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

/** A value as a binary dump has it: behind four bytes of its length. */
const dumped = (value: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(value.length);
  return Buffer.concat([Buffer.alloc(200, 0xff), length, value, Buffer.alloc(200, 0xff)]);
};

const lostWith = (seed: number, heads: Heads, put: (value: Buffer) => Buffer): unknown[] => {
  const random = seeded(seed);
  const texts = makePlantings(freeHalves([], random), random).filter(({ form }) => form !== 'paper');
  const open = makePairSearch(texts.map(({ card }) => card));
  const lost = texts.filter(({ card, relation, bytes }) => {
    let found = false;
    const reader = open(
      (finding) => (found ||= finding.card === card && finding.relation === relation),
      heads,
    );
    reader.write(put(bytes));
    reader.end();
    return !found;
  });
  return lost.map(({ relation, form }) => [seed, relation, form]);
};

const SEEDS = Array.from({ length: Number(process.env.PLANTING_SEEDS ?? 40) }, (_, index) => index + 1);

test('whatever the seed, what is planted in a database is found in its files', () => {
  for (const seed of SEEDS) expect(lostWith(seed, 'database', headed)).toEqual([]);
});

test('whatever the seed, what is planted in a table is found in one of its dumps', () => {
  // What holds zeros is no text: it stands in a text dump as hexadecimal.
  const asText = (value: Buffer): Buffer =>
    Buffer.from(value.includes(0) ? `\\\\x${value.toString('hex')}\n` : `${value.toString()}\t\\N\n`);
  for (const seed of SEEDS) {
    const inBinary = new Set(lostWith(seed, 'dump', dumped).map(String));
    expect(lostWith(seed, 'dump', asText).filter((lost) => inBinary.has(String(lost)))).toEqual([]);
  }
});
