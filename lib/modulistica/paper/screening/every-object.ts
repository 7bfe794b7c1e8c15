// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

const partsOf = (object: PDFObject): PDFObject[] => {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFDict ? object.values() : [];
};

/** The dictionary of an object that is one or has one. */
export const dictOf = (object: PDFObject | undefined): PDFDict | null => {
  if (object instanceof PDFStream) return object.dict;
  return object instanceof PDFDict ? object : null;
};

/** Everything that can be reached from some objects, each thing once; references are followed where `context` is given. */
export const reachable = (from: readonly PDFObject[], context: PDFContext | null): Set<PDFObject> => {
  const seen = new Set(from);
  // A set is walked to its end, also to what is added on the way.
  for (const object of seen) {
    const next = object instanceof PDFRef ? [context?.lookup(object)] : partsOf(object);
    for (const part of next) if (part) seen.add(part);
  }
  return seen;
};

/** Every dictionary of a document, whether a page needs it or not. */
export const everyDict = (context: PDFContext): PDFDict[] => {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return [...reachable(objects, null)].flatMap((object) => dictOf(object) ?? []);
};

/** A name without its slash, its escapes undone; empty for what is no name. */
export const nameOf = (object: PDFObject | undefined): string =>
  object instanceof PDFName ? object.decodeText() : '';
