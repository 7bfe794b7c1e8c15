// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { PDFDict } from 'pdf-lib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { lintPaper } from '@/lib/platform/pdf/testing/lint/lint-paper';
import { at, dictAt, listAt, openPaper, textAt } from '@/lib/platform/pdf/testing/lint/opened-paper';
import { rasterise, readBack, type ReadDocument, textOf } from '@/lib/platform/pdf/testing/read-back';
import { fillFields, readFields } from '@/lib/platform/pdf/testing/read-fields';
import { plainWords } from '@/lib/receipt/paper/words';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { type FilledForm, type OwnFormField, type OwnFormView } from '../own-form-view';
import { type OwnFormCode, ownFormCodes, ownFormModel } from '../own-forms';
import { drawOwnForm } from './draw-own-form';
import { fieldNameOf } from './field-words';
import { OWN_FORMS } from './own-form-of';
import { sampleOwnForm } from './sample-forms';
import { partsOf } from './testing/parts-of';

const LANGUAGES = ['it', 'it-de'] as const;
const EVERY = ownFormCodes.flatMap((code) => LANGUAGES.map((languages) => [code, languages] as const));
const LONG_NAME =
  'Wolkenstein Castelbarco della Torre Valsassina Pappenheim Hohenegger Ehrenburg Montecuccoli Caprara Sforza Malatesta Mag';

const bytesOf = (view: OwnFormView, sides: PrintedSides = 'both'): Uint8Array => {
  const drawn = drawOwnForm({ ...view, practice: false }, sides);
  if (!drawn.ok) throw new Error(`${view.code} ${JSON.stringify(drawn.error)}`);
  return drawn.value;
};

const blankOf = (code: OwnFormCode, languages: OwnFormView['languages']): OwnFormView =>
  sampleOwnForm(code, languages, { blank: true });

const filledWith = (
  code: OwnFormCode,
  languages: OwnFormView['languages'],
  change: Partial<FilledForm>,
): OwnFormView => {
  const view = sampleOwnForm(code, languages);
  if (!view.filled) throw new Error('the sample is filled in');
  return { ...view, filled: { ...view.filled, ...change } };
};

const squeezed = (text: string): string => text.replace(/[\s-]/g, '');
const saidIn = ({ pages }: ReadDocument): string => squeezed(pages.map(textOf).join(' '));

const expectInsideMargins = ({ pages }: ReadDocument): void => {
  for (const item of pages.flatMap((page) => page.items)) {
    expect(item.x, item.text).toBeGreaterThanOrEqual(14.9);
    expect(item.x + item.width, item.text).toBeLessThanOrEqual(195.6);
    expect(item.y, item.text).toBeLessThanOrEqual(287);
  }
};

/** A long value of what is asked: names of 120 letters, a town of 83, an address of more. */
const longOf = (field: OwnFormField): string => {
  if (/residence|address|whereabouts/.test(field)) return `${LONG_NAME} 118/B, scala C – 39052 Caldaro (BZ)`;
  if (/birthplace|document|previous|reason|note|absence/.test(field)) return LONG_NAME.slice(0, 83);
  return /name|collector/i.test(field) ? LONG_NAME : '';
};

/** The words that the paper quotes of a form must be on it, whatever its look. */
const quoted = (code: OwnFormCode): string[] => [
  plainWords('it', `forms.${code}.title`),
  plainWords('it', `forms.${code}.audience`),
  plainWords('it', `forms.${code}.law`),
  plainWords('it', OWN_FORMS[code].signer.role),
];

/** Boxes that are read as ticked, and whether there is anything to type into. */
const signsIn = async (bytes: Uint8Array): Promise<{ ticked: number; fillable: boolean }> => {
  const { document } = await openPaper(bytes);
  const ticked = document.context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && textAt(object, 'ActualText') === '☑');
  return { ticked: ticked.length, fillable: at(document.catalog, 'AcroForm') !== undefined };
};

describe.each(EVERY)('%s in %s', (code, languages) => {
  let blank: Uint8Array;
  beforeAll(() => {
    blank = bytesOf(blankOf(code, languages));
  });

  it('blank is one sheet in front and behind that says what it is, and breaks no rule of the papers', async () => {
    const document = await readBack(blank);
    expect(document.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
      Array(2).fill([210, 297]),
    );
    expect(document.preferences).toMatchObject({ Duplex: 'DuplexFlipLongEdge', PrintScaling: 'None' });
    const [front, back] = document.pages.map(textOf);
    for (const words of quoted(code)) expect(squeezed(front ?? '')).toContain(squeezed(words));
    const model = ownFormModel(code, languages);
    expect(front).toContain(`Foglio 1 di 1, fronte · mod. ${model.code} vers. ${model.version}`);
    expect(back).toContain('Foglio 1 di 1, retro');
    expect(back).toContain('non è un modulo del Ministero');
    expect(back).toContain('Come trattiamo i dati');
    expect(back?.includes('So verarbeiten wir die Daten')).toBe(languages === 'it-de');
    expectInsideMargins(document);
    expect(await lintPaper(blank)).toEqual([]);
  });

  it('blank has a place to type and a box to tick for everything that it asks the citizen, in reading order', async () => {
    const asked = partsOf(code, 'citizen');
    const fields = (await readFields(blank)).flat();
    const names = fields.map(({ name }) => name);
    expect([...names].sort()).toEqual(
      [...asked.fields, ...asked.ticks, 'signed.placeDate' as const].map(fieldNameOf).sort(),
    );
    expect(names.filter((name) => asked.fields.map(fieldNameOf).includes(name))).toEqual(
      asked.fields.map(fieldNameOf),
    );
    for (const { name, tooltip, kind, value, box } of fields) {
      expect(tooltip, name).toMatch(/^\p{Lu}.+: .+/u);
      expect(value).toBe(kind === 'tick' ? 'Off' : '');
      expect(box.h, name).toBeGreaterThan(kind === 'tick' ? 3 : 4.4);
      expect(box.x + box.w, name).toBeLessThanOrEqual(195.1);
    }
  });

  it('prefilled prints long names, places and addresses whole, and every tick; it is signed bottom right', async () => {
    const asked = partsOf(code, 'citizen');
    const signer = OWN_FORMS[code].signer.name;
    const names = [...new Set([...asked.fields, signer])];
    const values = Object.fromEntries(names.map((field, index) => [field, `Zq${index}x ${longOf(field)}`]));
    const bytes = bytesOf(filledWith(code, languages, { values, ticks: asked.ticks }));
    const document = await readBack(bytes);
    const said = saidIn(document);
    for (const value of Object.values(values)) expect(said).toContain(squeezed(value));
    expectInsideMargins(document);
    expect(await signsIn(bytes)).toEqual({ ticked: asked.ticks.length, fillable: false });
    const items = document.pages[0]?.items ?? [];
    const box = items.find(({ text }) => text === plainWords('it', OWN_FORMS[code].signer.role));
    expect([(box?.x ?? 0) > 110, (box?.y ?? 0) > 231.5]).toEqual([true, true]);
    const [mark = ''] = values[signer]?.split(' ') ?? [];
    const below = items.filter(({ text, x, y }) => text.startsWith(mark) && x > 110 && y > 231.5);
    expect(below.map(({ y }) => y > 255)).toEqual([true]);
    expect(document.pages.map((page) => textOf(page).includes('BQ260004711'))).toEqual([true, true]);
  });
});

describe('a form', () => {
  it('asks each thing once, by words that are there', () => {
    for (const code of ownFormCodes) {
      const { fields, ticks } = partsOf(code, 'citizen');
      const all = [...fields, ...ticks];
      expect(new Set(all).size, code).toBe(all.length);
      expect(all.length, code).toBeGreaterThan(4);
    }
  });

  it('that is prefilled breaks no rule of the papers either', async () => {
    for (const languages of LANGUAGES)
      expect(await lintPaper(bytesOf(sampleOwnForm('SP-04B', languages)))).toEqual([]);
  });

  it('leaves a line where a value is missing', async () => {
    const view = filledWith('SP-07', 'it', {
      values: { 'signer.name': 'Moretti Lucia' },
      requestNumber: null,
    });
    const [front] = (await readBack(bytesOf(view))).pages;
    expect(textOf(front)).toContain('Moretti Lucia');
    expect(textOf(front)).toContain('Codice fiscale');
    expect(textOf(front)).not.toContain('Pratica n. BQ');
  });

  it('names the operator and the municipality in the mandate to print', async () => {
    const said = async (view: OwnFormView) =>
      textOf((await readBack(bytesOf(view))).pages[0]).replace(/\s+/g, ' ');
    expect(await said(sampleOwnForm('SP-10', 'it'))).toContain(
      "delega l’operatore Rita Donati del Comune di Borgo Sant'Andrea a stamparla su carta per consegnargliela personalmente.",
    );
    expect(await said(blankOf('SP-10', 'it'))).toContain('l’operatore ______');
  });

  it('says why who should sign cannot', async () => {
    const view = filledWith('SP-15', 'it-de', { unableToSign: 'mano ingessata' });
    const front = textOf((await readBack(bytesOf(view))).pages[0]);
    expect(front).toContain('Impossibilitato/a a firmare: mano ingessata');
    expect(front).toContain('Kann nicht unterschreiben: mano ingessata');
  });

  it('is the same bytes for the same values, and others for another tick', () => {
    const view = sampleOwnForm('SP-11', 'it');
    expect(Buffer.compare(bytesOf(view), bytesOf(view))).toBe(0);
    expect(
      Buffer.compare(bytesOf(view), bytesOf(filledWith('SP-11', 'it', { ticks: ['damage.chip'] }))),
    ).not.toBe(0);
  });

  it('takes what is typed, and sets it whole in the form’s own face', async () => {
    const blank = bytesOf(blankOf('SP-07', 'it'));
    const typed = { 'signer-name': `Đorđević Žan Łukasz ${LONG_NAME}`, 'capacity-parent': true };
    const filled = await fillFields(blank, typed);
    const values = new Map((await readFields(filled)).flat().map(({ name, value }) => [name, value]));
    expect(values.get('signer-name')).toBe(typed['signer-name']);
    expect([values.get('capacity-parent'), values.get('capacity-holder')]).toEqual(['Si', 'Off']);
    const { document } = await openPaper(filled);
    const [first] = listAt(dictAt(document.catalog, 'AcroForm'), 'Fields');
    if (!(first instanceof PDFDict)) throw new Error('the form has no fields');
    const drawing = dictAt(dictAt(first, 'AP'), 'N');
    expect(dictAt(dictAt(drawing, 'Resources'), 'Font')?.keys().map(String)).toContain('/regular');
  });

  it('comes in fronts and backs for a printer of one side', async () => {
    const view = blankOf('SP-01', 'it');
    const [fronts, backs] = await Promise.all(
      (['fronts', 'backs'] as const).map((sides) => readBack(bytesOf(view, sides))),
    );
    expect(fronts?.pages.map(textOf).join()).toContain('Foglio 1 di 1, fronte');
    expect(backs?.pages.map(textOf).join()).toContain('Foglio 1 di 1, retro');
    expect([fronts?.pages.length, backs?.pages.length]).toEqual([1, 1]);
    expect(fronts?.preferences.Duplex).toBe('Simplex');
  });

  it('is marked PROVA in practice', async () => {
    const drawn = drawOwnForm(blankOf('SP-14', 'it-de'));
    if (!drawn.ok) throw new Error(drawn.error.kind);
    for (const page of (await readBack(drawn.value)).pages) expect(textOf(page)).toContain('PROVA');
    expect(await lintPaper(drawn.value)).toEqual([]);
  });

  it('refuses what cannot be drawn and what has no room', () => {
    const named = (name: string) => filledWith('SP-03', 'it', { values: { 'signer.name': name } });
    expect(drawOwnForm(named('李'))).toEqual({ ok: false, error: { kind: 'glyph', character: '李' } });
    expect(drawOwnForm(named('Via '.repeat(2000)))).toEqual({
      ok: false,
      error: { kind: 'overflow', block: 'form' },
    });
  });
});

describe('the marks of the feet', () => {
  beforeAll(() => {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
  });

  it('are five characters, one of its kind for each form and language', () => {
    const marks = EVERY.map(([code, languages]) => ownFormModel(code, languages).mark);
    expect(new Set(marks).size).toBe(EVERY.length);
    expect(marks.filter((mark) => !/^[0-9]{2}[A-Z][0-9]{2}$/.test(mark))).toEqual([]);
  });

  it('are read by a scanner, and the request’s number too', async () => {
    const bytes = bytesOf(sampleOwnForm('SP-08A', 'it-de'));
    const found = async (page: number) =>
      (await readBarcodes(await rasterise(bytes, page, 200), { maxNumberOfSymbols: 4 })).map(
        ({ text }) => text,
      );
    expect(await found(1)).toEqual(expect.arrayContaining(['08D101F', 'BQ260004711']));
    expect(await found(2)).toEqual(['08D101R']);
  });
});

const letter = fc.constantFrom(..."aeiounrstABZ'- àéîõüßçñşığłőđșčžÅØÞĦŻΩЖ");
const anyName = fc
  .string({ unit: letter, minLength: 1, maxLength: 120 })
  .map((name) => name.trim())
  .filter((name) => name !== '');

test('whatever the names, every form is drawn whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EVERY), anyName, anyName, async ([code, languages], one, other) => {
      const { fields } = partsOf(code, 'citizen');
      const named = [...fields, OWN_FORMS[code].signer.name].filter((field) => /name$/i.test(field));
      const values = Object.fromEntries(named.map((field, index) => [field, index % 2 === 0 ? one : other]));
      const document = await readBack(bytesOf(filledWith(code, languages, { values })));
      const said = saidIn(document);
      for (const value of Object.values(values)) expect(said).toContain(squeezed(value));
      expectInsideMargins(document);
    }),
    { numRuns: 15 },
  );
});
