// SPDX-License-Identifier: AGPL-3.0-or-later
import { zipSync } from 'fflate';
import { UPLOAD } from '@/lib/modulistica/form-fault';
import { type Attack } from './attack';
import { rawForm, rawPdf } from './raw-pdf';

/** A ZIP whose last record is inside the PDF, its comment being the rest of the file. */
const zipAround = (honest: Uint8Array): Uint8Array => {
  const rest = Buffer.from('\n%comment\nstartxref\n0\n%%EOF\n');
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(rest.length, 20);
  return Buffer.concat([honest, end, rest]);
};

/** Files that are no whole PDF, or something else as well. */
export const shapeAttacks = (honest: Uint8Array): Attack[] => [
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
