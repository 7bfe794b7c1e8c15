// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { formFaultKinds } from '@/lib/modulistica/form-fault';
import { readBack, textOf } from '@/lib/platform/pdf/testing/read-back';
import { errorOf, valueOf } from '@/lib/testing/value-of';
import { formDrafts } from '@/sandbox/forms/catalogue';
import { drawForm } from '@/sandbox/forms/draw-form';
import { screenForm } from './screen-form';
import { type Attack } from './testing/attack';
import { attackCorpus } from './testing/attack-corpus';
import { honestForm } from './testing/honest-form';
import { firstExtra, rawForm, rawStream } from './testing/raw-pdf';

const LABEL = { title: 'Richiesta di appuntamento (COM-01 1.0)', language: 'it' } as const;
const AT = new Date('2026-11-22T09:00:00Z');
const screen = (file: Uint8Array) => screenForm(file, LABEL, AT);

let corpus: Attack[];
beforeAll(async () => {
  corpus = await attackCorpus();
}, 60_000);

test('every file of the corpus is refused for its own reason', async () => {
  const seen: [string, unknown][] = [];
  for (const { name, file } of corpus) {
    const screened = await screen(new Uint8Array(file));
    seen.push([name, screened.ok ? 'taken' : screened.error]);
  }
  expect(seen).toEqual(corpus.map(({ name, fault }) => [name, fault]));
}, 120_000);

test('the corpus has a file for every reason but the one that only a process of its own gives', () => {
  const kinds = new Set(corpus.map(({ fault }) => fault.kind));
  expect(formFaultKinds.filter((kind) => !kinds.has(kind))).toEqual(['too-slow']);
});

test('a file with any byte changed is taken or refused, never the end of the program', async () => {
  const honest = await honestForm();
  const raw = new Uint8Array(rawForm({ catalog: '/AcroForm << /Fields [] >>' }));
  const file = fc.constantFrom(honest, raw);
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(file, changes, async (bytes, places) => {
      const changed = bytes.slice();
      for (const [place, byte] of places) changed[place % changed.length] = byte;
      const screened = await screen(changed);
      expect(screened.ok || formFaultKinds.includes(screened.error.kind)).toBe(true);
    }),
    { numRuns: 30, seed: 20261122 },
  );
}, 60_000);

describe('what is kept', () => {
  it('of two pages is two pages, to be printed on both sides at full size', async () => {
    const kept = valueOf(await screen(await honestForm()));
    expect(kept).toMatchObject({ pages: 2, padded: false });
    const { pages, preferences, title, language } = await readBack(kept.bytes);
    expect(pages.map(textOf)).toEqual([
      'Richiesta di appuntamento, pagina 1',
      'Richiesta di appuntamento, pagina 2',
    ]);
    expect([preferences.Duplex, preferences.PrintScaling]).toEqual(['DuplexFlipLongEdge', 'None']);
    expect([title, language]).toEqual([LABEL.title, 'it']);
  });

  it.each([
    ['it', ['Pagina lasciata intenzionalmente bianca']],
    ['de', ['Diese Seite wurde absichtlich leer gelassen']],
    ['it-de', ['Pagina lasciata intenzionalmente bianca Diese Seite wurde absichtlich leer gelassen']],
  ] as const)('of one page has a second one that says so (%s)', async (language, texts) => {
    const kept = valueOf(await screenForm(await honestForm([{}]), { ...LABEL, language }, AT));
    expect(kept).toMatchObject({ pages: 2, padded: true });
    const { pages } = await readBack(kept.bytes);
    expect(pages.slice(1).map(textOf)).toEqual(texts);
  });

  it('is written anew: nothing in it that no page needs, the same bytes for the same file', async () => {
    const secret = 'proprietà del documento che non si vede';
    const file = rawForm({
      catalog: `/PieceInfo ${firstExtra()} 0 R /OpenAction [3 0 R /Fit] /Outlines ${firstExtra()} 0 R`,
      objects: [rawStream('/Title (nome di chi lo ha scritto)', secret), `<< /Autore (qualcuno) >>`],
      trailer: `/Info ${firstExtra() + 1} 0 R`,
    });
    const [first, second] = [valueOf(await screen(file)), valueOf(await screen(file))];
    const text = Buffer.from(first.bytes).toString('latin1');
    for (const gone of ['qualcuno', 'nome di chi', 'proprietà', 'OpenAction', 'PieceInfo'])
      expect(text).not.toContain(gone);
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  it('is taken as the sandbox draws forms', async () => {
    const [draft] = formDrafts;
    expect(draft && valueOf(await screen(new Uint8Array(await drawForm(draft))))).toMatchObject({ pages: 2 });
  });

  it('keeps fields to type in, and what is turned upright', async () => {
    const document = await PDFDocument.load(await honestForm());
    document.getForm().createCheckBox('scelta').addToPage(document.getPage(0), { x: 80, y: 600 });
    expect(valueOf(await screen(await document.save()))).toMatchObject({ pages: 2 });
    const upright = rawForm({
      pages: [{ box: '[0 0 841.89 595.28]', more: '/Rotate 270', draws: '1 w 60 60 700 475 re S' }, {}],
    });
    expect(valueOf(await screen(upright))).toMatchObject({ pages: 2 });
  });

  it.each([
    [208.1, 'taken'],
    [211.9, 'taken'],
    [207.9, 'page-size'],
    [212.1, 'page-size'],
  ])('a page %d mm wide is %s', async (width, outcome) => {
    const screened = await screen(await honestForm([{ size: [(width * 72) / 25.4, 841.89] }, {}]));
    expect(screened.ok ? 'taken' : screened.error.kind).toBe(outcome);
  });

  it('is taken when it is drawn just inside five millimetres', async () => {
    const inside = rawForm({ pages: [{ draws: '1 w 16 16 563 809 re S' }, {}] });
    expect(valueOf(await screen(inside))).toMatchObject({ pages: 2 });
    const outside = rawForm({ pages: [{ draws: '1 w 11 11 573 819 re S' }, {}] });
    expect(errorOf(await screen(outside))).toBe('margin');
  });
});
