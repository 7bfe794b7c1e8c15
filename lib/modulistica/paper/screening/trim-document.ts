// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import { reachable } from './every-object';

/** What is kept of a document and of a page: what is drawn, and how it is read aloud. */
const CATALOG = ['Type', 'Pages', 'Lang', 'MarkInfo', 'StructTreeRoot', 'AcroForm'];
const PAGE = [
  ...[
    'Type',
    'Parent',
    'Kids',
    'Count',
    'MediaBox',
    'CropBox',
    'Rotate',
    'UserUnit',
    'Resources',
    'Contents',
  ],
  ...['Annots', 'Group', 'StructParents', 'Tabs'],
];
const FIELDS = ['Fields'];

const keepOnly = (dict: PDFDict, keys: readonly string[]): void => {
  for (const key of dict.keys()) if (!keys.includes(key.decodeText())) dict.delete(key);
};

/**
 * Takes out of a document everything that its pages do not need: earlier revisions, bookmarks, private data of other programs,
 * properties. Returns what is left.
 */
export const trimDocument = (document: PDFDocument, pages: readonly PDFDict[]): Set<PDFObject> => {
  const { context, catalog } = document;
  keepOnly(catalog, CATALOG);
  const fields = catalog.lookup(PDFName.of('AcroForm'));
  if (fields instanceof PDFDict) keepOnly(fields, FIELDS);
  for (const page of pages) keepOnly(page, PAGE);
  const root = context.trailerInfo.Root;
  context.trailerInfo = { Root: root };
  const needed = reachable(root ? [root] : [], context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!needed.has(ref)) context.delete(ref);
  return new Set([...needed].filter((object) => !(object instanceof PDFRef)));
};
