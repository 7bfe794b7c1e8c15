// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { addForm, type PlacedField } from './document-form';
import { FIRST_FREE, fontNumber, frozenParts, NUMBERS } from './frozen-parts';
import { readJpegHead } from './jpeg-head';
import { type DocumentFacts, infoOf, metadataOf } from './metadata';
import { fieldsOf, type Page } from './page';
import { deflatedBy, type PlainObject, type StreamObject, writePdf } from './pdf-file';
import { pdfText } from './pdf-text';
import { emptySeal, type Seal, sealed } from './seal';
import { structureOf } from './structure';
import { type FaceName } from './typeface';

export type PaperPage = {
  page: Page;
  /** Its name in the viewer's list of bookmarks; no personal data. */
  bookmark: string;
};

export type PaperDocument = DocumentFacts & {
  pages: readonly PaperPage[];
  /** `false` when fronts and backs are printed apart. */
  duplex: boolean;
  /** Signs the file; one of its pages has a field for it. */
  seal?: Seal;
};

/** What is of one paper only is packed for it alone, and in haste: half a kilobyte more in a receipt. */
const QUICKLY = { level: 1 } as const;

const A4 = '[0 0 595.276 841.89]';

/** Hands out object numbers and collects the objects. */
class Objects {
  readonly streams: StreamObject[] = [];
  readonly plain: PlainObject[] = [];
  next = FIRST_FREE;

  number(): number {
    return this.next++;
  }

  put(text: string, number = this.number()): number {
    this.plain.push([number, text]);
    return number;
  }

  stream(dictionary: string, data: Uint8Array, number = this.number()): number {
    this.streams.push({ number, dictionary, data });
    return number;
  }
}

const ref = (number: number): string => `${number} 0 R`;

const addPictures = (objects: Objects, pages: readonly PaperPage[]): Map<Uint8Array, number> => {
  const numbers = new Map<Uint8Array, number>();
  for (const jpeg of pages.flatMap(({ page }) => [...page.pictures.values()])) {
    if (numbers.has(jpeg)) continue;
    const { width, height, colours } = readJpegHead(jpeg);
    const space = colours === 1 ? 'DeviceGray' : 'DeviceRGB';
    const dictionary = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${space}/BitsPerComponent 8/Filter/DCTDecode`;
    numbers.set(jpeg, objects.stream(dictionary, jpeg));
  }
  return numbers;
};

const resourcesOf = ({ faces, pictures }: Page, numbers: Map<Uint8Array, number>): string => {
  const fonts = [...faces].sort().map((face) => `/${face} ${ref(fontNumber(face))}`);
  const images = [...pictures].map(([name, jpeg]) => `/${name} ${ref(numbers.get(jpeg) ?? 0)}`);
  const shown = images.length > 0 ? `/XObject<<${images.join('')}>>` : '';
  return `<</Font<<${fonts.join('')}>>${shown}>>`;
};

/** Page objects and their streams; gives the structure elements of each page. */
const addPage = (
  objects: Objects,
  { page }: PaperPage,
  { index, document, pictures }: { index: number; document: number; pictures: Map<Uint8Array, number> },
): { page: number; top: number; parents: number[]; own: string; fields: PlacedField[] } => {
  const number = objects.number();
  const widgets = new Map([...fieldsOf(page.root)].map((field) => [field, objects.number()]));
  const top = objects.next;
  const {
    streams,
    objects: elements,
    parents,
    forms,
  } = structureOf(page, { first: top, parent: document, page: number, widgets });
  objects.next += elements.length;
  objects.plain.push(...elements);
  const contents = [
    objects.stream('/Filter/FlateDecode', deflatedBy(streams.frozen.key, streams.frozen.text)),
    objects.stream('/Filter/FlateDecode', deflateSync(Buffer.from(streams.own, 'latin1'), QUICKLY)),
  ];
  const annotations = widgets.size > 0 ? `/Annots[${[...widgets.values()].map(ref).join(' ')}]` : '';
  objects.put(
    `<</Type/Page/Parent ${ref(NUMBERS.pages)}/MediaBox${A4}/Resources${resourcesOf(page, pictures)}/Contents[${contents.map(ref).join(' ')}]${annotations}/StructParents ${index}/Tabs/S>>`,
    number,
  );
  const fields = [...widgets].map(([field, widget]) => ({
    field,
    widget,
    page: number,
    form: forms.get(field) ?? 0,
  }));
  return { page: number, top, parents, own: streams.own, fields };
};

const addBookmarks = (objects: Objects, bookmarks: readonly { title: string; page: number }[]): number => {
  const outlines = objects.number();
  const first = objects.next;
  const last = first + bookmarks.length - 1;
  bookmarks.forEach(({ title, page }) => {
    const number = objects.number();
    const before = number > first ? `/Prev ${ref(number - 1)}` : '';
    const after = number < last ? `/Next ${ref(number + 1)}` : '';
    objects.put(
      `<</Title${pdfText(title)}/Parent ${ref(outlines)}/Dest[${ref(page)}/Fit]${before}${after}>>`,
      number,
    );
  });
  return objects.put(
    `<</Type/Outlines/First ${ref(first)}/Last ${ref(last)}/Count ${bookmarks.length}>>`,
    outlines,
  );
};

const catalogOf = (
  { language, duplex }: PaperDocument,
  { tree, outlines, form }: { tree: number; outlines: number; form: string },
): string => {
  const sides = duplex ? 'DuplexFlipLongEdge' : 'Simplex';
  const preferences = `<</DisplayDocTitle true/Duplex/${sides}/PrintScaling/None/PickTrayByPDFSize true>>`;
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile ${ref(NUMBERS.profile)}>>`;
  return `<</Type/Catalog/Pages ${ref(NUMBERS.pages)}/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot ${ref(tree)}/Metadata ${ref(NUMBERS.metadata)}/Outlines ${ref(outlines)}/OutputIntents[${intent}]/ViewerPreferences${preferences}${form}>>`;
};

const identifierOf = ({ title, at }: PaperDocument, contents: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256').update(title).update(at.toISOString());
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 32);
};

/**
 * Puts drawn pages into one PDF/A-2a that is PDF/UA-1 too: A4, faces embedded, asking viewers for duplex on the long edge, no scaling and
 * the tray by size. Synchronous; the bytes depend on the values only.
 */
export const renderDocument = (paper: PaperDocument): Uint8Array => {
  const objects = new Objects();
  const pictures = addPictures(objects, paper.pages);
  const [tree, document] = [objects.number(), objects.number()];
  const pages = paper.pages.map((page, index) => addPage(objects, page, { index, document, pictures }));
  const tops = pages.map(({ top }) => ref(top)).join(' ');
  objects.put(`<</S/Document/P ${ref(tree)}/K[${tops}]>>`, document);
  const fields = pages.flatMap((page) => page.fields);
  const signature = objects.number();
  const form = addForm(objects, fields, { firstKey: pages.length, signature });
  const isSealed = fields.some(({ field }) => field.kind === 'seal');
  if (isSealed !== (paper.seal !== undefined)) throw new Error('a seal and its field belong together');
  const parents = pages.map(({ parents }, index) => `${index}[${parents.map(ref).join(' ')}]`).join('');
  objects.put(
    `<</Type/StructTreeRoot/K[${ref(document)}]/ParentTree<</Nums[${parents}${form.parents}]>>/ParentTreeNextKey ${pages.length + fields.length}>>`,
    tree,
  );
  const outlines = addBookmarks(
    objects,
    paper.pages.map(({ bookmark }, index) => ({ title: bookmark, page: pages[index]?.page ?? 0 })),
  );
  const kids = pages.map(({ page }) => ref(page)).join(' ');
  objects.put(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`, NUMBERS.pages);
  objects.put(catalogOf(paper, { tree, outlines, form: form.entry }), NUMBERS.catalog);
  objects.stream('/Type/Metadata/Subtype/XML', metadataOf(paper), NUMBERS.metadata);
  const faces = new Set<FaceName>(paper.pages.flatMap(({ page }) => [...page.faces]));
  const file = writePdf({
    frozen: frozenParts(faces),
    streams: objects.streams,
    plain: objects.plain,
    loose: paper.seal ? [[signature, emptySeal(paper.seal, paper.at)]] : [],
    next: objects.next,
    catalog: NUMBERS.catalog,
    info: [NUMBERS.info, infoOf(paper)],
    id: identifierOf(paper, [...pages.map(({ own }) => own), ...pictures.keys()]),
  });
  return paper.seal ? sealed(file, paper.seal) : file;
};
