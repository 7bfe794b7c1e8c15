// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFDict, PDFName, type PDFObject } from 'pdf-lib';
import { dictOf, nameOf } from './every-object';

const at = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

const hasProgram = (font: PDFDict): boolean => {
  const descriptor = at(font, 'FontDescriptor');
  return descriptor instanceof PDFDict && PROGRAMS.some((key) => dictOf(at(descriptor, key)) !== null);
};

const isEmbedded = (font: PDFDict): boolean => {
  const kind = nameOf(at(font, 'Subtype'));
  if (kind === 'Type3') return true;
  if (kind !== 'Type0') return hasProgram(font);
  const inner = at(font, 'DescendantFonts');
  const descendant = inner instanceof PDFArray ? inner.lookup(0) : undefined;
  return descendant instanceof PDFDict && hasProgram(descendant);
};

const fontsIn = (dict: PDFDict): PDFDict[] => {
  const named = at(dict, 'Font');
  const listed = named instanceof PDFDict ? named.keys().map((key) => named.lookup(key)) : [];
  const self = nameOf(at(dict, 'Type')) === 'Font' ? [dict] : [];
  return [...self, ...listed.filter((font) => font instanceof PDFDict)];
};

/** A font's own name: without the letters of a subset, nothing in it but letters, digits and hyphens. */
const plainName = (font: PDFDict): string =>
  nameOf(at(font, 'BaseFont'))
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .slice(0, 40);

/** The name of the first font that is not in the file, among everything that pages need; `null` when all are. */
export const missingFont = (objects: Iterable<PDFObject>): string | null => {
  for (const object of objects) {
    const dict = dictOf(object);
    const missing = dict && fontsIn(dict).find((font) => !isEmbedded(font));
    if (missing) return plainName(missing);
  }
  return null;
};
