// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, type PDFContext, PDFName, PDFNumber, PDFStream } from 'pdf-lib';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { nameOf } from './every-object';

/** Ways to compress whose result is bounded before it is read. */
const ALLOWED = ['FlateDecode', 'DCTDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'CCITTFaxDecode', 'Crypt'];
const SHORT: Record<string, string> = {
  Fl: 'FlateDecode',
  DCT: 'DCTDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
};
/** A4 at 600 points an inch, in three colours. */
const MOST_PIXELS = 40_000_000;

const filtersOf = ({ dict }: PDFStream): string[] => {
  const filter = dict.lookup(PDFName.of('Filter'));
  const names = filter instanceof PDFArray ? filter.asArray().map((_one, at) => filter.lookup(at)) : [filter];
  return names.map(nameOf).filter(Boolean);
};

const pixelsOf = ({ dict }: PDFStream): number => {
  const side = (key: string): number => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  return side('Width') * side('Height');
};

const faultOf = (stream: PDFStream): FormFault | null => {
  const filters = filtersOf(stream);
  const unknown = filters.find((name) => !ALLOWED.includes(SHORT[name] ?? name));
  if (unknown) return { kind: 'compression', name: unknown.replace(/[^\w-]/g, '').slice(0, 40) };
  const packed = filters.filter((name) => !name.startsWith('ASCII'));
  return packed.length > 1 || pixelsOf(stream) > MOST_PIXELS ? { kind: 'bomb' } : null;
};

/** What is wrong with the packed parts of a document: packed twice, by a way that cannot be bounded, or a picture too large. */
export const packedFault = (context: PDFContext): FormFault | null => {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const fault = object instanceof PDFStream ? faultOf(object) : null;
    if (fault) return fault;
  }
  return null;
};
