// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { rasterise, readBack, type ReadDocument, textOf } from '@/lib/platform/pdf/testing/read-back';
import { sampleBilingualReceipt, sampleReceipt } from '@/lib/receipt/paper/sample-views';
import { type FrontLanguages } from '@/lib/receipt/paper-municipality';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { findGuide, type Guide, guides } from '../guide';
import { type GuidePaper } from '../guide-paper';
import { type GuideView, plainText } from '../guide-view';
import { type GuideFacts, guideViewOf } from '../server/guide-view-of';
import { drawGuide } from './draw-guide';

const FACTS: GuideFacts = {
  activationSite: 'www.cartaidentita.it (www.cartaidentita.interno.gov.it)',
  reprintScope: 'issuing',
  videos: {
    activationVideo: 'https://video.ministero.example/identita-digitale/cie/le-credenziali',
    pukRecoveryVideo: 'https://video.ministero.example/identita-digitale/cie/recupero-puk',
  },
};

const addressOf = (path: string) => ({
  url: `https://cie.borgosantandrea.example${path}`,
  short: `cie.borgosantandrea.example${path}`,
});

const paperOf = (
  guide: Guide,
  languages: FrontLanguages,
  changes: Partial<GuidePaper> = {},
  facts = FACTS,
): GuidePaper => ({
  languages,
  practice: false,
  printedAt: new Date('2026-11-21T08:05:00Z'),
  municipality: (languages === 'it' ? sampleReceipt : sampleBilingualReceipt).municipality,
  italian: guideViewOf(guide, 'it', facts),
  german: guideViewOf(guide, 'de', facts),
  online: { it: addressOf(`/g/037999/${guide.number}`), de: addressOf(`/g/037999/${guide.number}/de`) },
  ...changes,
});

const bytesOf = (paper: GuidePaper, sides?: PrintedSides): Uint8Array => {
  const drawn = drawGuide(paper, sides);
  if (!drawn.ok) throw new Error(drawn.error.kind);
  return drawn.value;
};

const squeezed = (text: string): string => text.replaceAll(/[\s-]/g, '');

const everyWordOf = (view: GuideView): string[] => [
  view.title,
  view.lead,
  view.needs.text,
  ...view.steps.map(({ words }) => plainText(words)),
  ...view.notes.flatMap(({ head, words }) => [head, plainText(words)]),
  view.warning,
];

const WAYS = guides.flatMap((guide) =>
  (['it', 'it-de'] as const).map((languages) => ({ guide, languages, name: guide.name })),
);

describe.each(WAYS)('guide $name in $languages', ({ guide, languages }) => {
  const paper = paperOf(guide, languages);
  let bytes: Uint8Array;
  let document: ReadDocument;
  beforeAll(async () => {
    bytes = bytesOf(paper);
    document = await readBack(bytes);
  });

  it('is one sheet, A4 portrait, for both sides without scaling', () => {
    expect(document.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [210, 297],
      [210, 297],
    ]);
    expect(document.preferences).toMatchObject({ Duplex: 'DuplexFlipLongEdge', PrintScaling: 'None' });
    expect(document.title).toBe(paper.italian.title);
  });

  it('says every word, Italian first, each step under its number', () => {
    const [front = '', back = ''] = document.pages.map((page) => squeezed(textOf(page)));
    if (languages === 'it') {
      for (const words of everyWordOf(paper.italian)) expect(front + back).toContain(squeezed(words));
      for (const text of [front, back]) expect(text).toContain(`Guida${guide.number}di5`);
    } else {
      for (const words of everyWordOf(paper.italian)) expect(front).toContain(squeezed(words));
      for (const words of everyWordOf(paper.german)) expect(back).toContain(squeezed(words));
    }
    const numbers = document.pages
      .flatMap(({ items }) => items)
      .filter(({ text, size }) => size === 15 && /^\d$/.test(text));
    const once = guide.steps.map((_, index) => String(index + 1));
    expect(numbers.map(({ text }) => text)).toEqual(languages === 'it' ? once : [...once, ...once]);
  });

  it('keeps to the margins and says which side it is', () => {
    document.pages.forEach(({ items }, index) => {
      for (const { text, x, y, width } of items) {
        expect(x, text).toBeGreaterThanOrEqual(14.9);
        expect(x + width, text).toBeLessThanOrEqual(196);
        expect(y, text).toBeLessThanOrEqual(287);
      }
      expect(textOf(document.pages[index])).toContain(`Foglio 1 di 1, ${index === 0 ? 'fronte' : 'retro'}`);
    });
  });

  it('breaks no rule of PDF/A-2a, PDF/UA-1 and our own', async () => {
    expect(await lintPaper(bytes)).toEqual([]);
  });

  it('gives the same bytes for the same values', () => {
    expect(Buffer.compare(bytes, bytesOf(paper))).toBe(0);
  });
});

describe('a guide on paper', () => {
  const guide = findGuide('5');
  if (!guide) throw new Error('there is a fifth guide');

  it.each(['it', 'it-de'] as const)(
    'has a code for a telephone that opens its public page, also over the practice mark (%s)',
    async (languages) => {
      const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
      prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
      const paper = paperOf(guide, languages, { practice: true });
      const bytes = bytesOf(paper);
      const codes = await readBarcodes(await rasterise(bytes, 2, 200), { maxNumberOfSymbols: 8 });
      const tongue = languages === 'it' ? 'it' : 'de';
      expect(codes.map(({ text }) => text)).toContain(paper.online?.[tongue].url);
      for (const page of (await readBack(bytes)).pages) expect(textOf(page)).toContain('PROVA');
    },
  );

  it('names no address where it cannot be reached, and no video where there is none', async () => {
    const facts = { ...FACTS, videos: { activationVideo: null, pukRecoveryVideo: null } };
    const { pages } = await readBack(bytesOf(paperOf(guide, 'it', { online: null }, facts)));
    expect(pages.map(textOf).join(' ')).not.toMatch(/Questa guida in rete|Video|example/);
  });

  it('is drawn one side at a time for a printer without duplex', async () => {
    const both = await readBack(bytesOf(paperOf(guide, 'it')));
    const fronts = await readBack(bytesOf(paperOf(guide, 'it'), 'fronts'));
    const backs = await readBack(bytesOf(paperOf(guide, 'it'), 'backs'));
    expect([fronts.pages[0], backs.pages[0]]).toEqual(both.pages);
    expect([fronts.pages.length, backs.pages.length]).toEqual([1, 1]);
    expect(fronts.preferences.Duplex).toBe('Simplex');
  });

  it('holds the longest site and video that settings allow', async () => {
    const long = 'x'.repeat(112);
    const facts: GuideFacts = {
      activationSite: `www.${'y'.repeat(112)}.it`,
      reprintScope: 'any',
      videos: { activationVideo: `https://${long}`, pukRecoveryVideo: `https://${long}` },
    };
    for (const each of guides)
      for (const languages of ['it', 'it-de'] as const) {
        const { pages } = await readBack(bytesOf(paperOf(each, languages, {}, facts)));
        expect(pages).toHaveLength(2);
      }
  });

  it('refuses a letter that no face has, and says which', () => {
    const facts = { ...FACTS, activationSite: '李.example' };
    const first = findGuide('1');
    expect(first && drawGuide(paperOf(first, 'it', {}, facts))).toEqual({
      ok: false,
      error: { kind: 'glyph', character: '李' },
    });
  });
});
