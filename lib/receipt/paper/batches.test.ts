// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { backKinds } from '../paper-municipality';
import { type ReceiptSheet, type ReceiptView } from '../receipt-view';
import { sampleBilingualReceipt, sampleReceipt } from './sample-views';
import { bytesOf } from './testing/read-receipt';

/** Letters that make a name long or strange, and a tail by which it is told from all others. */
const syllable = fc.constantFrom(
  'Mon',
  'Łu',
  'Şa',
  'von ',
  'ghe',
  'rò',
  'ß',
  "d'",
  'Ελ',
  'zö',
  '-Ko',
  ' della ',
);
const tailOf = (index: number): string =>
  `Q${String.fromCharCode(97 + (index % 26))}${'xyz'[Math.floor(index / 26)] ?? 'w'}qk`;

const person = fc.record({
  base: fc.constantFrom(sampleReceipt, sampleBilingualReceipt),
  name: fc.array(syllable, { minLength: 1, maxLength: 18 }),
  backs: fc.constantFrom(...backKinds),
  largeCodes: fc.boolean(),
  validForTravel: fc.boolean(),
  sheets: fc.constantFrom<ReceiptSheet[]>(
    ['sheet-1-citizen', 'sheet-2'],
    ['sheet-1-citizen', 'sheet-1-office'],
    ['sheet-2'],
    ['sheet-1-office'],
  ),
});

const viewOf = (
  { base, name, backs, largeCodes, validForTravel }: typeof person extends fc.Arbitrary<infer P> ? P : never,
  index: number,
): ReceiptView => ({
  ...base,
  practice: false,
  backs,
  largeCodes,
  validForTravel,
  holder: { ...base.holder, surname: `${name.join('')}${tailOf(index)}` },
  signer: { name: `${name.join('')}${tailOf(index)}`, capacity: null },
});

it('whatever is drawn after whatever: whole sheets, and nobody on the paper of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 2, maxLength: 6 }), async (batch) => {
      const papers = batch.map((each, index) => bytesOf(viewOf(each, index), each.sheets));
      for (const [index, paper] of papers.entries()) {
        const { pages } = await readBack(paper);
        expect(pages.length % 2).toBe(0);
        expect(pages.length).toBe((batch[index]?.sheets.length ?? 0) * 2);
        const text = pages.map(textOf).join(' ');
        batch.forEach((_, other) => expect(text.includes(tailOf(other))).toBe(other === index));
      }
    }),
    { numRuns: 6, seed: 20261122 },
  );
});

it('drawn again after others, a paper has the bytes it had', () => {
  const first = bytesOf(sampleReceipt);
  for (const backs of backKinds) bytesOf({ ...sampleBilingualReceipt, backs, largeCodes: backs === 'easy' });
  expect(Buffer.compare(bytesOf(sampleReceipt), first)).toBe(0);
});
