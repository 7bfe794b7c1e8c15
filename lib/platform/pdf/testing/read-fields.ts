// SPDX-License-Identifier: AGPL-3.0-or-later
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import { type Box } from '../page';
import { millimetres, PAGE_HEIGHT } from '../units';

/** A place to type or tick as an independent reader finds it; the box in millimetres from the top left. */
export type ReadField = { name: string; tooltip: string; kind: 'text' | 'tick'; value: string; box: Box };

/** What pdf.js tells of a widget; its own type is `any`. */
type Widget = {
  id: string;
  subtype: string;
  fieldType: string;
  fieldName: string;
  alternativeText: string;
  fieldValue: string | null;
  checkBox: boolean;
  rect: [number, number, number, number];
};

const fieldOf = ({ fieldType, fieldName, alternativeText, fieldValue, rect }: Widget): ReadField => {
  const [left, bottom, right, top] = rect;
  return {
    name: fieldName,
    tooltip: alternativeText,
    kind: fieldType === 'Btn' ? 'tick' : 'text',
    value: fieldValue ?? '',
    box: {
      x: millimetres(left),
      y: PAGE_HEIGHT - millimetres(top),
      w: millimetres(right - left),
      h: millimetres(top - bottom),
    },
  };
};

/** Annotations of a structure tree, in reading order; only those that stand alone in a Form element. */
const annotationsIn = (node: StructTreeNode): string[] =>
  node.children.flatMap((child) => {
    if ('children' in child) return annotationsIn(child);
    return child.type === 'annotation' && node.role === 'Form' ? [child.id] : [];
  });

/** The fields of each page in reading order, with a reader that is not ours (pdf.js). */
export const readFields = async (bytes: Uint8Array): Promise<ReadField[][]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: ReadField[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const widgets = (await page.getAnnotations()) as Widget[];
    const tree = (await page.getStructTree()) as StructTreeNode | null;
    const order = tree ? annotationsIn(tree) : [];
    // pdf.js names an annotation in the tree by a prefix and its id.
    const inOrder = order.flatMap((id) => widgets.filter((widget) => id.endsWith(widget.id)));
    pages.push(inOrder.map(fieldOf));
  }
  await document.destroy();
  return pages;
};

/** A copy in which somebody has typed and ticked, by the names of the fields, with a reader that is not ours (pdf.js). */
export const fillFields = async (
  bytes: Uint8Array,
  typed: Readonly<Record<string, string | boolean>>,
): Promise<Uint8Array> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { id, fieldName } of (await page.getAnnotations()) as Widget[])
      if (fieldName in typed) document.annotationStorage.setValue(id, { value: typed[fieldName] });
  }
  const filled = await document.saveDocument();
  await document.destroy();
  return filled;
};
