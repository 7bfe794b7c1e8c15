// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { makePaperReader, sheetFor, wordsOf } from './papers';
import { type SoughtCard } from './sought-cards';

const CARD: SoughtCard = {
  role: 'planted',
  pin: '4071',
  puk: '2958',
  serials: ['CZ12345QQ'],
  ticketId: null,
};

const papersIn = (bytes: Buffer, piece: number): Buffer[] => {
  const papers: Buffer[] = [];
  const reader = makePaperReader((paper) => papers.push(paper));
  for (let at = 0; at < bytes.length; at += piece) reader.write(bytes.subarray(at, at + piece));
  reader.end();
  return papers;
};

test('a sheet that stands somewhere in a store is taken out whole and read', async () => {
  const sheet = sheetFor(CARD);
  expect(sheet.includes('4071')).toBe(false);
  const store = Buffer.concat([
    Buffer.from('xx%PDF-1.4 no paper %%EOF yy'),
    sheet,
    Buffer.from('%PD'),
    sheet,
  ]);
  for (const piece of [store.length, 4096, 333]) {
    const papers = papersIn(store, piece);
    expect(papers).toHaveLength(3);
    expect(await wordsOf(papers[0]!)).toBe('');
    for (const paper of papers.slice(1)) expect(await wordsOf(paper)).toMatch(/PIN 4071 PUK 2958/);
  }
});

test('what begins like a PDF and never ends hides no paper after it', () => {
  const store = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(5 << 20, 0x20), sheetFor(CARD)]);
  expect(papersIn(store, 1 << 16).map(({ length }) => length)).toEqual([sheetFor(CARD).length - 1]);
});
