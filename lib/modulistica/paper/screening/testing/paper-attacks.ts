// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { UPLOAD } from '@/lib/modulistica/form-fault';
import { type Attack } from './attack';
import { A4, honestForm, type HonestPage } from './honest-form';
import { rawForm, rawPdf, rawStream } from './raw-pdf';

const MM = 72 / 25.4;

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

const many = (count: number): HonestPage[] => Array.from({ length: count }, () => ({}));

/** Files that cannot be printed as a form: the paper, the margins, the fonts, two faces. */
export const paperAttacks = async (): Promise<Attack[]> => [
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
