// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import fontkit from '@cantoo/fontkit';
import { zipSync } from 'fflate';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';
import { firstExtra, packedStream, rawForm, rawPdf, rawStream } from './raw-pdf';

/** A file somebody might upload, and why it is not taken. */
export type Attack = { name: string; file: Uint8Array; fault: FormFault };

const FONT = '@expo-google-fonts/titillium-web/400Regular/TitilliumWeb_400Regular.ttf';
const A4: [number, number] = [595.28, 841.89];
const MM = 72 / 25.4;

type Page = { size?: [number, number]; turned?: number; text?: string; at?: [number, number] };

/** A form as an office's word processor writes it: A4 upright, text in a font that is in the file. */
export const honestForm = async (pages: readonly Page[] = [{}, {}]): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const bytes = await readFile(createRequire(import.meta.url).resolve(FONT));
  const font = await document.embedFont(bytes, { subset: true });
  pages.forEach(({ size = A4, turned = 0, text, at = [72, 700] }, index) => {
    const page = document.addPage(size);
    page.setRotation(degrees(turned));
    page.drawText(text ?? `Richiesta di appuntamento, pagina ${index + 1}`, {
      x: at[0],
      y: at[1],
      size: 14,
      font,
    });
  });
  return document.save();
};

const withFont = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const _page of [1, 2]) document.addPage(A4).drawText('Senza carattere', { x: 72, y: 700, font });
  return document.save();
};

const locked = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.load(await honestForm());
  document.encrypt({ ownerPassword: 'chi lo ha fatto', userPassword: '' });
  return document.save();
};

const withAttachment = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.load(await honestForm());
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  await document.attach(Buffer.from(eicar), 'fattura.com');
  return document.save();
};

const EXTRA = firstExtra();
const action = (dict: string): Buffer =>
  rawForm({
    pages: [{ more: `/Annots [${EXTRA} 0 R]` }, {}],
    objects: [`<< /Type /Annot /Subtype /Link /Rect [100 100 200 200] /A << ${dict} >> >>`],
  });
const annotation = (dict: string): Buffer =>
  rawForm({ pages: [{ more: `/Annots [${EXTRA} 0 R]` }, {}], objects: [`<< /Type /Annot ${dict} >>`] });
const opened = (dict: string): Buffer => rawForm({ catalog: `/OpenAction << ${dict} >>` });

/** An object inside a packed object stream, where a search of the bytes does not see it. */
const hidden = (object: string): Buffer =>
  rawForm({ objects: [packedStream('/Type /ObjStm /N 1 /First 5', `99 0 ${object}`)] });

const ACTIVE = (): Attack[] => [
  {
    name: 'JavaScript on opening',
    file: opened('/S /JavaScript /JS (app.alert\\(1\\))'),
    fault: { kind: 'javascript' },
  },
  {
    name: 'JavaScript, name escaped',
    file: opened('/S /J#61vaScript /#4AS (app.alert\\(1\\))'),
    fault: { kind: 'javascript' },
  },
  {
    name: 'JavaScript in the names',
    file: rawForm({ catalog: '/Names << /Java#53cript << /Names [] >> >>' }),
    fault: { kind: 'javascript' },
  },
  {
    name: 'JavaScript in an object stream',
    file: hidden('<< /S /JavaScript /JS (1) >>'),
    fault: { kind: 'javascript' },
  },
  {
    name: 'JavaScript where no page needs it',
    file: rawForm({ objects: ['<< /S /JavaScript /JS (1) >>'] }),
    fault: { kind: 'javascript' },
  },
  { name: 'launches a program', file: action('/S /Launch /F (cmd.exe)'), fault: { kind: 'launch' } },
  {
    name: 'links to a site',
    file: action('/S /URI /URI (https://example.org)'),
    fault: { kind: 'web-link' },
  },
  {
    name: 'sends what is typed',
    file: action('/S /SubmitForm /F (https://example.org)'),
    fault: { kind: 'submit' },
  },
  { name: 'reads data in', file: action('/S /ImportData'), fault: { kind: 'submit' } },
  { name: 'goes to another document', file: action('/S /GoToR /D [0 /Fit]'), fault: { kind: 'remote' } },
  { name: 'goes into an attachment', file: action('/S /GoToE /D [0 /Fit]'), fault: { kind: 'remote' } },
  { name: 'prints by itself', file: opened('/S /Named /N /Print'), fault: { kind: 'action' } },
  {
    name: 'acts when a page is shown',
    file: rawForm({ pages: [{ more: '/AA << /O << /S /GoTo /D [0] >> >>' }, {}] }),
    fault: { kind: 'action' },
  },
  {
    name: 'acts when a field is left',
    file: annotation('/Subtype /Widget /FT /Tx /T (a) /Rect [9 9 9 9] /AA << >>'),
    fault: { kind: 'action' },
  },
  {
    name: 'XFA',
    file: rawForm({
      catalog: `/AcroForm << /Fields [] /XFA ${EXTRA} 0 R >>`,
      objects: [rawStream('', '<xdp/>')],
    }),
    fault: { kind: 'xfa' },
  },
  { name: 'rich media', file: annotation('/Subtype /RichMedia /Rect [9 9 99 99]'), fault: { kind: 'media' } },
  { name: 'a film', file: annotation('/Subtype /Movie /Rect [9 9 99 99]'), fault: { kind: 'media' } },
  {
    name: 'an attached file in the page',
    file: annotation('/Subtype /FileAttachment /Rect [9 9 99 99]'),
    fault: { kind: 'attachment' },
  },
  {
    name: 'content read from elsewhere',
    file: rawForm({ objects: [rawStream('/F (\\\\\\\\server\\\\share)', '')] }),
    fault: { kind: 'external' },
  },
  {
    name: 'layers',
    file: rawForm({ catalog: '/OCProperties << /OCGs [] /D << >> >>' }),
    fault: { kind: 'layers' },
  },
  {
    name: 'a note',
    file: annotation('/Subtype /Text /Rect [9 9 99 99] /Contents (ciao)'),
    fault: { kind: 'annotation', page: 1 },
  },
  {
    name: 'a stamp that only prints',
    file: annotation('/Subtype /Widget /F 36 /Rect [9 9 99 99]'),
    fault: { kind: 'annotation', page: 1 },
  },
];

const SHAPES = (honest: Uint8Array): Attack[] => [
  { name: 'nothing', file: new Uint8Array(), fault: { kind: 'empty' } },
  { name: 'too large', file: new Uint8Array(UPLOAD.maxBytes + 1), fault: { kind: 'too-big' } },
  { name: 'a text', file: Buffer.from('Gentile ufficio, ecco il modulo.'), fault: { kind: 'not-pdf' } },
  { name: 'a picture', file: Buffer.from('89504e470d0a1a0a', 'hex'), fault: { kind: 'not-pdf' } },
  {
    name: 'HTML before',
    file: Buffer.concat([Buffer.from('<html><script>1</script>'), honest]),
    fault: { kind: 'polyglot' },
  },
  {
    name: 'HTML in a remark',
    file: Buffer.concat([Buffer.from('%PDF-1.7\n%<html><body onload=1>\n'), honest]),
    fault: { kind: 'polyglot' },
  },
  {
    name: 'ZIP behind',
    file: Buffer.concat([honest, zipSync({ 'a.exe': new Uint8Array(9) })]),
    fault: { kind: 'polyglot' },
  },
  { name: 'ZIP around', file: zipAround(honest), fault: { kind: 'polyglot' } },
  { name: 'cut off', file: honest.slice(0, Math.floor(honest.length / 2)), fault: { kind: 'truncated' } },
  {
    name: 'cut in the middle',
    file: Buffer.concat([honest.slice(0, 400), honest.slice(-40)]),
    fault: { kind: 'truncated' },
  },
  {
    name: 'no pages',
    file: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
    fault: { kind: 'damaged' },
  },
  {
    name: 'a ring of pages',
    file: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    fault: { kind: 'damaged' },
  },
  { name: 'broken objects', file: rawForm({ objects: ['<< /A [ 1 2 >>'] }), fault: { kind: 'damaged' } },
];

/** A ZIP whose last record is inside the PDF, its comment being the rest of the file. */
const zipAround = (honest: Uint8Array): Uint8Array => {
  const rest = Buffer.from('\n%comment\nstartxref\n0\n%%EOF\n');
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(rest.length, 20);
  return Buffer.concat([honest, end, rest]);
};

const zeros = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes << 20));

const BOMBS = (): Attack[] => [
  {
    name: 'bomb in a page',
    file: rawForm({ objects: [rawStream('/Filter /FlateDecode', zeros(200))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'bomb in an object stream',
    file: rawForm({ objects: [rawStream('/Filter /FlateDecode /Type /ObjStm /N 1 /First 4', zeros(200))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'many small bombs',
    file: rawForm({ objects: Array.from({ length: 12 }, () => rawStream('/Filter /FlateDecode', zeros(8))) }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'packed twice',
    file: rawForm({ objects: [rawStream('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(40)))] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'a picture of ten thousand million points',
    file: rawForm({ objects: [rawStream('/Subtype /Image /Width 100000 /Height 100000', '')] }),
    fault: { kind: 'bomb' },
  },
  {
    name: 'LZW',
    file: rawForm({ objects: [rawStream('/Filter /LZWDecode', '')] }),
    fault: { kind: 'compression', name: 'LZWDecode' },
  },
  {
    name: 'a hundred thousand objects',
    file: rawForm({ objects: Array.from({ length: 60_000 }, () => 'null') }),
    fault: { kind: 'too-complex' },
  },
  {
    name: 'brackets a hundred thousand deep',
    file: rawForm({ objects: [`${'['.repeat(100_000)}${']'.repeat(100_000)}`] }),
    fault: { kind: 'damaged' },
  },
];

const many = (count: number): Page[] => Array.from({ length: count }, () => ({}));

const PAPERS = async (): Promise<Attack[]> => [
  {
    name: 'across',
    file: await honestForm([{}, { size: [A4[1], A4[0]], at: [72, 300] }]),
    fault: { kind: 'landscape', page: 2 },
  },
  { name: 'turned', file: await honestForm([{ turned: 90 }, {}]), fault: { kind: 'landscape', page: 1 } },
  {
    name: 'A3',
    file: await honestForm([{ size: [297 * MM, 420 * MM] }]),
    fault: { kind: 'page-size', page: 1, width: 297, height: 420 },
  },
  {
    name: 'three millimetres too wide',
    file: await honestForm([{ size: [213 * MM, 297 * MM] }]),
    fault: { kind: 'page-size', page: 1, width: 213, height: 297 },
  },
  {
    name: 'cropped',
    file: rawForm({ pages: [{ more: '/CropBox [0 0 300 400]' }] }),
    fault: { kind: 'page-size', page: 1, width: 106, height: 141 },
  },
  {
    name: 'scaled',
    file: rawForm({ pages: [{ more: '/UserUnit 2' }] }),
    fault: { kind: 'page-size', page: 1, width: 420, height: 594 },
  },
  {
    name: 'twenty-one pages',
    file: await honestForm(many(UPLOAD.maxPages + 1)),
    fault: { kind: 'too-many-pages', pages: UPLOAD.maxPages + 1 },
  },
  {
    name: 'one page ten thousand times',
    file: rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_000)}] /Count 10000 >>`,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] >>',
    ]),
    fault: { kind: 'too-many-pages', pages: 10_000 },
  },
  {
    name: 'text at the edge',
    file: await honestForm([{}, { at: [4, 400] }]),
    fault: { kind: 'margin', page: 2, side: 'left' },
  },
  {
    name: 'a line at the foot',
    file: rawForm({ pages: [{ draws: '1 w 60 6 m 500 6 l S' }, {}] }),
    fault: { kind: 'margin', page: 1, side: 'bottom' },
  },
  {
    name: 'a font that is not in the file',
    file: await withFont(),
    fault: { kind: 'font', name: 'Helvetica' },
  },
  { name: 'locked', file: await locked(), fault: { kind: 'encrypted' } },
  { name: 'an attached program', file: await withAttachment(), fault: { kind: 'attachment' } },
  { name: 'two forms in one file', file: twoFaced(), fault: { kind: 'ambiguous' } },
];

/** Written twice: readers that follow the table see the first page object, readers that read on see the second. */
const twoFaced = (): Uint8Array => {
  const shown = rawForm();
  const start = shown.lastIndexOf('xref\n0');
  const second = Buffer.concat([
    Buffer.from('4 0 obj\n'),
    rawStream('', '20 w 100 100 300 300 re S'),
    Buffer.from('\nendobj\n'),
  ]);
  const end = shown.subarray(start).toString('latin1');
  return Buffer.concat([
    shown.subarray(0, start),
    second,
    Buffer.from(end.replace(/startxref\n\d+/, `startxref\n${start + second.length}`), 'latin1'),
  ]);
};

/** Everything that is refused, made here: nothing of it comes from anywhere else. */
export const attackCorpus = async (): Promise<Attack[]> => [
  ...SHAPES(await honestForm()),
  ...ACTIVE(),
  ...BOMBS(),
  ...(await PAPERS()),
];
