// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { nameOf } from './every-object';

const KIDS = PDFName.of('Kids');
const PARENT = PDFName.of('Parent');
const DEEPEST = 50;

/** Pages in their order, one that stands there twice counted twice; `null` when the tree is none: a ring, a branch that is neither. */
export const pagesOf = (document: PDFDocument): PDFDict[] | null => {
  const root = document.catalog.lookup(PDFName.of('Pages'));
  const pages: PDFDict[] = [];
  const branches = new Set<PDFObject>();
  const visit = (node: PDFObject | undefined, depth: number): boolean => {
    if (!(node instanceof PDFDict) || branches.has(node) || depth > DEEPEST) return false;
    const kids = node.lookup(KIDS);
    if (!(kids instanceof PDFArray))
      return nameOf(node.lookup(PDFName.of('Type'))) === 'Page' && pages.push(node) > 0;
    branches.add(node);
    return kids.asArray().every((_kid, at) => visit(kids.lookup(at), depth + 1));
  };
  return visit(root, 0) && pages.length > 0 ? pages : null;
};

/** What a page says of itself, or what the branches above it say for it. */
export const inherited = (page: PDFDict, key: string): PDFObject | undefined => {
  let node: PDFObject | undefined = page;
  for (let depth = 0; node instanceof PDFDict && depth <= DEEPEST; depth += 1) {
    const value = node.lookup(PDFName.of(key));
    if (value) return value;
    node = node.lookup(PARENT);
  }
  return undefined;
};
