// SPDX-License-Identifier: AGPL-3.0-or-later
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream } from 'pdf-lib';
import { at, dictAt, listAt, nameAt, numberAt, type OpenedPaper, textAt } from './opened-paper';
import { type Rule } from './rule';

type Annotation = { dict: PDFDict; page: PDFDict };

const isDict = (object: PDFObject): object is PDFDict => object instanceof PDFDict;

const annotationsOf = ({ pages }: OpenedPaper): Annotation[] =>
  pages.flatMap(({ node }) =>
    listAt(node, 'Annots')
      .filter(isDict)
      .map((dict) => ({ dict, page: node })),
  );

const everyAnnotation =
  (holds: (annotation: Annotation, paper: OpenedPaper) => boolean): Rule['holds'] =>
  (paper) =>
    annotationsOf(paper).every((annotation) => holds(annotation, paper));

const formOf = ({ document }: OpenedPaper): PDFDict | undefined => dictAt(document.catalog, 'AcroForm');

const isButton = (dict: PDFDict): boolean => nameAt(dict, 'FT') === 'Btn';

const isSeal = (dict: PDFDict): boolean => nameAt(dict, 'FT') === 'Sig';

const isDrawing = (object: PDFObject | undefined): boolean =>
  object instanceof PDFRawStream && nameAt(object.dict, 'Subtype') === 'Form';

/** Flags of an annotation (ISO 32000-1, table 165): printed, and none of invisible, hidden, not viewed, viewed by turns. */
const PRINTED = 4;
const UNSEEN = 1 | 2 | 32 | 256;

const hasAppearance = (dict: PDFDict): boolean => {
  const appearances = dictAt(dict, 'AP');
  if (appearances?.keys().map(String).join() !== '/N') return false;
  const normal = at(appearances, 'N');
  if (!isButton(dict)) return isDrawing(normal);
  const state = nameAt(dict, 'AS');
  return (
    normal instanceof PDFDict &&
    state !== undefined &&
    isDrawing(normal.lookup(PDFName.of(state))) &&
    normal.keys().every((key) => isDrawing(normal.lookup(key)))
  );
};

/** The element to which the parent tree sends an annotation. */
const elementOf = (paper: OpenedPaper, dict: PDFDict): PDFDict | undefined => {
  const tree = dictAt(dictAt(paper.document.catalog, 'StructTreeRoot'), 'ParentTree');
  const numbers = listAt(tree, 'Nums');
  const key = numberAt(dict, 'StructParent');
  const index = numbers.findIndex(
    (each, position) => position % 2 === 0 && each instanceof PDFNumber && each.asNumber() === key,
  );
  const element = key === undefined ? undefined : numbers[index + 1];
  return element instanceof PDFDict ? element : undefined;
};

const isInForm = ({ dict, page }: Annotation, paper: OpenedPaper): boolean => {
  const element = elementOf(paper, dict);
  const [kid, ...others] = listAt(element, 'K');
  return (
    nameAt(element, 'S') === 'Form' &&
    others.length === 0 &&
    kid instanceof PDFDict &&
    nameAt(kid, 'Type') === 'OBJR' &&
    dictAt(kid, 'Obj') === dict &&
    dictAt(kid, 'Pg') === page
  );
};

const fontNamed = (appearance: string | undefined): string | undefined =>
  /\/([\w-]+) [\d.]+ Tf/.exec(appearance ?? '')?.[1];

const isEmbedded = (font: PDFDict | undefined): boolean => {
  const [descendant] = listAt(font, 'DescendantFonts');
  const described = descendant instanceof PDFDict ? dictAt(descendant, 'FontDescriptor') : undefined;
  return at(described, 'FontFile2') instanceof PDFRawStream;
};

const isTypedInOwnFace = (dict: PDFDict, paper: OpenedPaper): boolean => {
  const name = fontNamed(textAt(dict, 'DA'));
  return name !== undefined && isEmbedded(dictAt(dictAt(dictAt(formOf(paper), 'DR'), 'Font'), name));
};

const isOnPage = ({ dict, page }: Annotation): boolean => {
  const numbersOf = (list: PDFDict, key: string) =>
    listAt(list, key).map((each) => (each instanceof PDFNumber ? each.asNumber() : NaN));
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = numbersOf(dict, 'Rect');
  const [, , width = NaN, height = NaN] = numbersOf(page, 'MediaBox');
  return left > 0 && bottom > 0 && right > left && top > bottom && right < width && top < height;
};

const hasNone = (dict: PDFDict | undefined, keys: readonly string[]): boolean =>
  keys.every((key) => at(dict, key) === undefined);

/** Where the reader types: ISO 19005-2, 6.3 and 6.4; ISO 14289-1, 7.18. */
export const annotationRules: readonly Rule[] = [
  {
    name: 'an annotation is a place to type or tick, or a seal, and nothing else (19005-2, 6.3.1; 14289-1, 7.18.1)',
    holds: everyAnnotation(
      ({ dict }) => nameAt(dict, 'Subtype') === 'Widget' && /^(Tx|Btn|Sig)$/.test(nameAt(dict, 'FT') ?? ''),
    ),
  },
  {
    name: 'an annotation is seen and printed (19005-2, 6.3.2)',
    holds: everyAnnotation(({ dict }) => {
      const flags = numberAt(dict, 'F') ?? 0;
      return (flags & PRINTED) !== 0 && (flags & UNSEEN) === 0;
    }),
  },
  {
    name: 'an annotation has its drawing, one for each state where it has states (19005-2, 6.3.3)',
    holds: everyAnnotation(({ dict }) => hasAppearance(dict)),
  },
  {
    name: 'a field does nothing (19005-2, 6.4.1)',
    holds: everyAnnotation(({ dict }) => hasNone(dict, ['A', 'AA'])),
  },
  {
    name: 'the form is drawn here and is no other kind of form (19005-2, 6.4.1 and 6.4.2)',
    holds: (paper) =>
      at(formOf(paper), 'NeedAppearances') !== PDFBool.True &&
      hasNone(formOf(paper), ['XFA', 'CO']) &&
      hasNone(paper.document.catalog, ['NeedsRendering']),
  },
  {
    name: 'every field is in the form once, with a name of its own (32000-1, 12.7.3)',
    holds: (paper) => {
      const fields = listAt(formOf(paper), 'Fields');
      const widgets = annotationsOf(paper).map(({ dict }) => dict);
      const names = widgets.map((dict) => textAt(dict, 'T') ?? '');
      return (
        fields.length === widgets.length &&
        widgets.every((dict) => fields.includes(dict)) &&
        new Set(names).size === names.length &&
        names.every((name) => name !== '' && !name.includes('.'))
      );
    },
  },
  {
    name: 'every field says what it asks (14289-1, 7.18.1)',
    holds: everyAnnotation(({ dict }) => Boolean(textAt(dict, 'TU')?.trim())),
  },
  {
    name: 'every field is read where it stands: alone in a Form element, both ways (14289-1, 7.18.4)',
    holds: everyAnnotation(isInForm),
  },
  {
    name: 'what is typed is set in an embedded face (19005-2, 6.2.11.4)',
    holds: everyAnnotation(
      ({ dict }, paper) => isButton(dict) || isSeal(dict) || isTypedInOwnFace(dict, paper),
    ),
  },
  {
    name: 'every field is on its page',
    holds: everyAnnotation(
      ({ dict, page }) =>
        isOnPage({ dict, page }) && dictAt(dict, 'P') === page && !(at(dict, 'Kids') instanceof PDFArray),
    ),
  },
];
