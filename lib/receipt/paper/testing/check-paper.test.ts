// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { readBack } from '@/lib/platform/pdf/testing/read-back';
import { checkPaper, checkRead, type PaperCheck } from './check-paper';
import { type PaperCase, paperCases } from './paper-cases';

const CASES = paperCases({ kind: 'none' });

/** Two of the campaign, whose whole is `npm run paper`. */
const SAMPLE = ['minor-12-17-back-it-sl', 'reprint-large'];

const named = (name: string): PaperCase => {
  const found = CASES.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

const bytesOf = (paper: PaperCase): Uint8Array => {
  const drawn = paper.draw();
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
};

const wrongOf = (checks: readonly PaperCheck[]): string[] =>
  checks.filter(({ wrong }) => wrong.length > 0).map(({ name }) => name);

describe('the campaign of the papers', () => {
  it('has no two papers of one name', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThan(60);
  });

  it.each(SAMPLE)('finds nothing wrong with %s', async (name) => {
    const paper = named(name);
    expect(wrongOf(await checkPaper(bytesOf(paper), paper))).toEqual([]);
  });

  it.each<[string, Partial<PaperCase>]>([
    ['texts', { says: ['Wolkenstein'] }],
    ['halves', { halves: ['4071'] }],
    ['halves', { pages: ['front', 'back', 'codes-back', 'codes-front'] }],
    ['other halves', { empty: 'first' }],
    ['format', { pages: ['front', 'back'] }],
    ['outside', { personal: ['Carabinieri'] }],
    ['sides', { pages: ['back', 'front', 'codes-front', 'codes-back'] }],
    ['signatures', { pages: ['front', 'front', 'codes-front', 'codes-back'] }],
  ])('would find %s wrong', async (check, change) => {
    const document = await readBack(bytesOf(named('adult')));
    expect(wrongOf(checkRead(document, { ...named('adult'), ...change }))).toContain(check);
  });

  it('would find a code that no scanner reads', async () => {
    const paper = { ...named('reprint-large'), codes: [['another']] };
    expect(wrongOf(await checkPaper(bytesOf(paper), paper))).toEqual(['codes']);
  });
});
