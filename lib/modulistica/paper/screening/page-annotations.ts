// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { nameOf } from './every-object';

/** Fields to type in, and links within the document; anything else lies on the page and may print or not. */
const ALLOWED = ['Widget', 'Link'];
/** Invisible, hidden, not for looking at: seen on the screen and on paper differently. */
const UNEVEN_FLAGS = 0b10_0011;

const isEven = (annotation: PDFDict): boolean => {
  const flags = annotation.lookup(PDFName.of('F'));
  return !(flags instanceof PDFNumber) || (flags.asNumber() & UNEVEN_FLAGS) === 0;
};

/** True when nothing lies on a page that is not part of it. */
export const hasOnlyFields = (page: PDFDict): boolean => {
  const annotations = page.lookup(PDFName.of('Annots'));
  if (annotations === undefined) return true;
  if (!(annotations instanceof PDFArray)) return false;
  return annotations.asArray().every((_one, at) => {
    const annotation = annotations.lookup(at);
    return (
      annotation instanceof PDFDict &&
      ALLOWED.includes(nameOf(annotation.lookup(PDFName.of('Subtype')))) &&
      isEven(annotation)
    );
  });
};
