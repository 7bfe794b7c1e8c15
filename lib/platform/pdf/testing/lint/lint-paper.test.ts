// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';
import { PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../barcodes';
import { drawPicture } from '../../draw-picture';
import { placeField } from '../../field';
import { blankPage, inTongue, type Page, tagged } from '../../page';
import { drawParagraph } from '../../paragraph';
import { renderDocument } from '../../render-document';
import { rule } from '../../shapes';
import { drawText, type as style } from '../../text';
import { lintPaper, paperRules } from './lint-paper';
import { at, dataOf, dictAt, listAt, nameAt } from './opened-paper';

/** A grey JPEG of one pixel. */
const JPEG = Buffer.from(
  'ffd8ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffc0000b080001000101011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00d2cf20ffd9',
  'hex',
);

const drawSample = (page: Page, side: string): void => {
  const look = style('regular', 11, 14);
  tagged(page, { type: 'H1' }, () => drawText(page, 'Prova', { x: 20, y: 20, style: look }));
  tagged(page, { type: 'H2' }, () => drawText(page, 'Sezione', { x: 20, y: 30, style: look }));
  rule(page, 20, 40, 100, 0.2);
  tagged(page, { type: 'L' }, () =>
    tagged(page, { type: 'LI' }, () => {
      tagged(page, { type: 'Lbl' }, () => drawText(page, '☑', { x: 20, y: 50, style: look }));
      tagged(page, { type: 'LBody' }, () => drawParagraph(page, 'uno', { x: 26, y: 50, w: 90, style: look }));
    }),
  );
  inTongue(page, 'de-DE', () => drawParagraph(page, 'Größe', { x: 20, y: 60, w: 90, style: look }));
  drawQr(page, 'PROVA', { x: 20, y: 80, side: 20, alt: 'codice' });
  const box = { x: 60, y: 80, w: 20, h: 20 };
  tagged(page, { type: 'Figure', figure: { alt: 'foto', box } }, () =>
    drawPicture(page, new Uint8Array(JPEG), box),
  );
  const line = { x: 20, y: 120, w: 60, h: 6 };
  placeField(page, { name: `cognome-${side}`, tooltip: 'Cognome', box: line, kind: 'line', longest: 80 });
  placeField(page, { name: `note-${side}`, tooltip: 'Note', box: { ...line, y: 130 }, kind: 'lines' });
  const tick = { x: 20, y: 140, w: 3.4, h: 3.4 };
  placeField(page, { name: `assenso-${side}`, tooltip: 'Dà l’assenso', box: tick, kind: 'tick' });
};

const sample = (): Uint8Array => {
  const pages = ['fronte', 'retro'].map((bookmark) => {
    const page = blankPage();
    drawSample(page, bookmark);
    return { page, bookmark };
  });
  return renderDocument({
    pages,
    title: 'Prova & controllo',
    author: "Comune di Borgo Sant'Andrea",
    language: 'it-IT',
    at: new Date('2026-11-22T09:00:00Z'),
    duplex: true,
  });
};

type Change = (document: PDFDocument) => void;
const name = (text: string): PDFName => PDFName.of(text);

const elements = (document: PDFDocument, type: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && nameAt(object, 'S') === type ? [object] : []));

const first = (document: PDFDocument, type: string): PDFDict => {
  const [found] = elements(document, type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

const dict = (parent: PDFDict, ...path: string[]): PDFDict => {
  const found = path.reduce<PDFDict | undefined>((above, key) => dictAt(above, key), parent);
  if (!found) throw new Error(path.join('/'));
  return found;
};

const rename =
  (from: string, to: string): Change =>
  (document) =>
    first(document, from).set(name('S'), name(to));

const preference =
  (key: string): Change =>
  ({ catalog }) => {
    dict(catalog, 'ViewerPreferences').delete(name(key));
  };

const rewriteContent =
  (change: (text: string) => string): Change =>
  (document) => {
    const { node } = document.getPage(0);
    const content = listAt(node, 'Contents').map(dataOf).join('\n');
    const data = deflateSync(Buffer.from(change(content), 'latin1'));
    const stream = PDFRawStream.of(
      document.context.obj({ Filter: 'FlateDecode', Length: data.length }),
      data,
    );
    node.set(name('Contents'), document.context.register(stream));
  };

const rewriteMetadata =
  (from: RegExp | string, to: string): Change =>
  ({ catalog, context }) => {
    const text = dataOf(at(catalog, 'Metadata')).toString('utf8').replace(from, to);
    const data = Buffer.from(text);
    const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: data.length });
    catalog.set(name('Metadata'), context.register(PDFRawStream.of(dictionary, data)));
  };

const fontOf = (document: PDFDocument): PDFDict =>
  dict(document.getPage(0).node, 'Resources', 'Font', 'regular');
const descendantOf = (document: PDFDocument): PDFDict => {
  const [descendant] = listAt(fontOf(document), 'DescendantFonts');
  if (!(descendant instanceof PDFDict)) throw new Error('no descendant');
  return descendant;
};

const imageOf = (document: PDFDocument): PDFDict =>
  dict(document.getPage(0).node, 'Resources', 'XObject', 'Im0');

const annotation = (document: PDFDocument, type: 'Tx' | 'Btn'): PDFDict => {
  const found = listAt(document.getPage(0).node, 'Annots').find(
    (each): each is PDFDict => each instanceof PDFDict && nameAt(each, 'FT') === type,
  );
  if (!found) throw new Error(`no ${type}`);
  return found;
};

/** Changes the first place to type, or to tick. */
const inField =
  (type: 'Tx' | 'Btn', change: (field: PDFDict, document: PDFDocument) => void): Change =>
  (document) =>
    change(annotation(document, type), document);

const inForm =
  (change: (form: PDFDict, document: PDFDocument) => void): Change =>
  (document) =>
    change(dict(document.catalog, 'AcroForm'), document);

/** A broken copy for every rule: which rule, and what was done to the sample. */
const MUTANTS: [rule: string, Change][] = [
  ['the trailer has an identifier', ({ context }) => (context.trailerInfo.ID = undefined)],
  [
    'nothing is encrypted',
    ({ context }) => (context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard' })),
  ],
  [
    'nothing runs',
    ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript' })),
  ],
  [
    'nothing runs',
    ({ catalog, context }) => catalog.set(name('Names'), context.obj({ JavaScript: { Names: [] } })),
  ],
  ['colours have an output intent', ({ catalog }) => catalog.delete(name('OutputIntents'))],
  ['the metadata are there', ({ catalog }) => catalog.delete(name('Metadata'))],
  ['the metadata say PDF/A-2a', rewriteMetadata('conformance>A<', 'conformance>U<')],
  ['the metadata say PDF/UA-1', rewriteMetadata(/<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/, '')],
  ['metadata and information agree', rewriteMetadata('controllo', 'altro')],
  ['the viewer shows the title', preference('DisplayDocTitle')],
  ['the main language', ({ catalog }) => catalog.delete(name('Lang'))],
  ['the document is marked', ({ catalog }) => catalog.delete(name('MarkInfo'))],
  ['the printer is asked', preference('Duplex')],
  ['the printer is asked', preference('PrintScaling')],
  ['each person has whole sheets', (document) => document.removePage(1)],
  ['every page is A4', (document) => document.getPage(1).setSize(841.89, 595.276)],
  ['every page has a bookmark', ({ catalog }) => catalog.delete(name('Outlines'))],
  ['tabulators follow', (document) => document.getPage(0).node.delete(name('Tabs'))],
  ['marked content begins and ends', rewriteContent((text) => text.replace('EMC', ''))],
  ['everything painted is marked', rewriteContent((text) => `${text}\n0 0 m 9 9 l S`)],
  ['each marked content has a number', rewriteContent((text) => text.replace('/MCID 1>', '/MCID 0>'))],
  [
    'each marked content belongs',
    (document) => dict(document.catalog, 'StructTreeRoot').delete(name('ParentTree')),
  ],
  ['each marked content belongs', rewriteContent((text) => text.replace('/H1 <<', '/P <<'))],
  ['what the tree names', (document) => first(document, 'H1').set(name('K'), document.context.obj([0, 99]))],
  ['every element knows its parent', (document) => first(document, 'H1').delete(name('P'))],
  ['a figure has words', (document) => first(document, 'Figure').delete(name('Alt'))],
  ['a figure has words', (document) => first(document, 'Figure').delete(name('A'))],
  ['no level of headings', rename('H2', 'H3')],
  ['a list holds items', rename('LI', 'P')],
  ['an item holds', rename('LBody', 'P')],
  ['languages are named', (document) => first(document, 'Div').set(name('Lang'), PDFString.of('tedesco'))],
  [
    'every font is embedded',
    (document) => dict(descendantOf(document), 'FontDescriptor').delete(name('FontFile2')),
  ],
  ['every glyph shown is in its font', rewriteContent((text) => text.replace(/<[0-9a-f]{4}/, '<0000'))],
  ['every glyph shown can be copied', (document) => fontOf(document).delete(name('ToUnicode'))],
  [
    'widths are those',
    (document) =>
      descendantOf(document).set(name('W'), document.context.obj([0, Array(600).fill(333) as number[]])),
  ],
  ['glyphs are addressed', (document) => descendantOf(document).delete(name('CIDToGIDMap'))],
  ['a picture is a JPEG', (document) => imageOf(document).set(name('Width'), PDFNumber.of(7))],
  ['an annotation is a place', inField('Tx', (field) => field.set(name('Subtype'), name('Link')))],
  ['an annotation is a place', inField('Tx', (field) => field.set(name('FT'), name('Ch')))],
  ['an annotation is seen', inField('Tx', (field) => field.set(name('F'), PDFNumber.of(0)))],
  ['an annotation is seen', inField('Btn', (field) => field.set(name('F'), PDFNumber.of(6)))],
  ['an annotation has its drawing', inField('Tx', (field) => field.delete(name('AP')))],
  ['an annotation has its drawing', inField('Btn', (field) => field.delete(name('AS')))],
  [
    'an annotation has its drawing',
    inField('Btn', (field) => dict(field, 'AP').set(name('D'), dict(field, 'AP', 'N'))),
  ],
  [
    'a field does nothing',
    inField('Tx', (field, { context }) =>
      field.set(name('AA'), context.obj({ K: { S: 'JavaScript', JS: PDFString.of('0') } })),
    ),
  ],
  ['the form is drawn here', inForm((form) => form.set(name('NeedAppearances'), PDFBool.True))],
  ['the form is drawn here', inForm((form, { context }) => form.set(name('XFA'), context.obj([])))],
  ['every field is in the form', inForm((form, { context }) => form.set(name('Fields'), context.obj([])))],
  ['every field is in the form', inField('Tx', (field) => field.set(name('T'), PDFString.of('note-fronte')))],
  ['every field says what it asks', inField('Btn', (field) => field.delete(name('TU')))],
  ['every field is read', rename('Form', 'P')],
  ['every field is read', inField('Tx', (field) => field.delete(name('StructParent')))],
  ['every field is read', (document) => first(document, 'Form').set(name('K'), document.context.obj([]))],
  ['what is typed is set', inField('Tx', (field) => field.set(name('DA'), PDFString.of('/Helv 0 Tf 0 g')))],
  ['what is typed is set', inForm((form) => form.delete(name('DR')))],
  [
    'every field is on its page',
    inField('Tx', (field, { context }) => field.set(name('Rect'), context.obj([590, 20, 700, 30]))),
  ],
  ['every field is on its page', inField('Btn', (field) => field.delete(name('P')))],
];

const BROKEN_FILES: [rule: string, (bytes: Buffer) => Buffer][] = [
  ['the file begins', (bytes) => Buffer.concat([Buffer.from('%PDF-1.3'), bytes.subarray(8)])],
  ['the file ends', (bytes) => Buffer.concat([bytes, Buffer.from('\n% more')])],
];

const changed = async (change: Change): Promise<Uint8Array> => {
  const document = await PDFDocument.load(sample(), { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: true });
};

describe('the linter of the papers', () => {
  it('finds nothing in a paper of ours, nor in one that was only saved again', async () => {
    expect(await lintPaper(sample())).toEqual([]);
    expect(await lintPaper(await changed(() => undefined))).toEqual([]);
  });

  it.each(MUTANTS.map(([rule, change], index) => [index, rule, change] as const))(
    'catches broken copy %i: %s',
    async (_index, rule, change) => {
      const broken = await lintPaper(await changed(change));
      expect(
        broken.some((each) => each.startsWith(rule)),
        broken.join('; '),
      ).toBe(true);
    },
  );

  it.each(BROKEN_FILES)('catches a broken file: %s', async (rule, change) => {
    const broken = await lintPaper(change(Buffer.from(sample())));
    expect(
      broken.some((each) => each.startsWith(rule)),
      broken.join('; '),
    ).toBe(true);
  });

  it('names what is no PDF', async () => {
    expect(await lintPaper(Buffer.from('%PDF-1.7 nothing'))).toEqual([expect.stringMatching(/^unreadable/)]);
  });

  it('has a broken copy for every rule', () => {
    const proven = [...MUTANTS, ...BROKEN_FILES].map(([rule]) => rule);
    const unproven = paperRules.filter((each) => !proven.some((rule) => each.name.startsWith(rule)));
    expect(unproven.map((each) => each.name)).toEqual([]);
  });
});
