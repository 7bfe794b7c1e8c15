// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { valueOf } from '@/lib/testing/value-of';
import { type LossDeclarationView } from '../loss-declaration-view';
import { drawLossDeclaration } from './loss-declaration';
import { sampleLossDeclaration } from './sample-declaration';

const bytesOf = (change: Partial<LossDeclarationView> = {}): Uint8Array => {
  const drawn = drawLossDeclaration({ ...sampleLossDeclaration, practice: false, ...change });
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
};

const pagesOf = async (change: Partial<LossDeclarationView> = {}) => (await readBack(bytesOf(change))).pages;

describe('the declaration of loss', () => {
  it('is one duplex sheet that names declarant, card and case', async () => {
    const { pages, preferences } = await readBack(bytesOf());
    expect(pages).toHaveLength(2);
    expect(preferences.Duplex).toBe('DuplexFlipLongEdge');
    const [front, back] = pages.map(textOf);
    for (const value of [
      'Moretti Lucia',
      'MRTLCU80H44L483N',
      'CA48217MT',
      'BSA-26-009207',
      'DICHIARA',
      'CHIEDE',
      'PRENDE ATTO',
    ])
      expect(front).toContain(value);
    expect(back).toContain('Spazio riservato all’ufficio');
    expect(back).toContain('esente da imposta di bollo');
  });

  it('comes in halves for a printer without duplex', async () => {
    const half = async (sides: 'fronts' | 'backs') =>
      readBack(valueOf(drawLossDeclaration({ ...sampleLossDeclaration, practice: false }, sides)));
    const [fronts, backs] = [await half('fronts'), await half('backs')];
    expect(fronts.pages.map(textOf)).toMatchObject([expect.stringContaining('DICHIARA')]);
    expect(backs.pages.map(textOf)).toMatchObject([expect.stringContaining('Spazio riservato')]);
    expect([fronts, backs].map(({ preferences }) => preferences.Duplex)).toEqual(['Simplex', 'Simplex']);
  });

  it('is signed bottom right', async () => {
    const [front] = await pagesOf();
    const signature = front?.items.find((item) => item.text === 'Firma');
    expect(signature?.x).toBeGreaterThan(105);
    expect(signature?.y).toBeGreaterThan(200);
  });

  it('speaks for the holder when somebody else declares', async () => {
    expect(textOf((await pagesOf())[0])).not.toContain('tutore');
    const [front] = await pagesOf({ representative: { role: 'guardian', holder: 'Moretti Anna' } });
    expect(textOf(front)).toContain('in qualità di');
    expect(textOf(front)).toContain('Moretti Anna');
  });

  it('leaves lines to write on where a value is missing', async () => {
    const [front] = await pagesOf({ declarant: { ...sampleLossDeclaration.declarant, residence: '' } });
    expect(textOf(front)).toContain('______');
  });

  it('ticks what is declared: another choice is another drawing', () => {
    expect(Buffer.compare(bytesOf(), bytesOf())).toBe(0);
    expect(Buffer.compare(bytesOf(), bytesOf({ event: 'stolen' }))).not.toBe(0);
  });

  it('refuses what cannot be drawn and what has no room', () => {
    const declarant = { ...sampleLossDeclaration.declarant, name: '李' };
    expect(drawLossDeclaration({ ...sampleLossDeclaration, declarant })).toMatchObject({
      error: { kind: 'glyph' },
    });
    const long = { ...sampleLossDeclaration.declarant, residence: 'Via '.repeat(3000) };
    expect(drawLossDeclaration({ ...sampleLossDeclaration, declarant: long })).toMatchObject({
      error: { kind: 'overflow', block: 'declaration' },
    });
  });
});
