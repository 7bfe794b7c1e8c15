// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { StructTreeNode, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { millimetres, PAGE_HEIGHT } from '../units';

/** One text item as an independent reader sees it; millimetres from the top left, `y` is its baseline. */
export type ReadItem = { text: string; x: number; y: number; width: number; size: number };

/** `items` in the order in which a screen reader says them; after them what is only seen. */
export type ReadPage = { width: number; height: number; items: ReadItem[] };

export type ReadDocument = {
  pages: ReadPage[];
  preferences: Record<string, unknown>;
  title: string;
  language: string;
};

const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const open = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: bytes.slice(),
    verbosity: 0,
    standardFontDataUrl: join(pdfjsFolder, 'standard_fonts/'),
  }).promise;

type Marked = { id: string | null; item: TextItem };

const markedItems = (content: TextContent): Marked[] => {
  const open: (string | null)[] = [];
  return content.items.flatMap((item) => {
    if ('str' in item) return item.str.trim() === '' ? [] : [{ id: open.findLast((id) => id) ?? null, item }];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
    return [];
  });
};

const idsIn = (node: StructTreeNode): string[] =>
  node.children.flatMap((child) => ('id' in child ? [child.id] : 'children' in child ? idsIn(child) : []));

const itemOf = ({ str, transform, width }: TextItem): ReadItem => {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform as number[];
  return {
    text: str,
    x: millimetres(x),
    y: PAGE_HEIGHT - millimetres(y),
    width: millimetres(width),
    size: Math.hypot(a, b),
  };
};

const readPage = async (document: PDFDocumentProxy, number: number): Promise<ReadPage> => {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const marked = markedItems(await page.getTextContent({ includeMarkedContent: true }));
  const tree = (await page.getStructTree()) as StructTreeNode | null;
  const ids = tree ? idsIn(tree) : [];
  const read = ids.flatMap((id) => marked.filter((each) => each.id === id));
  const seen = marked.filter(({ id }) => id === null || !ids.includes(id));
  return {
    width: millimetres(right - left),
    height: millimetres(top - bottom),
    items: [...read, ...seen].map(({ item }) => itemOf(item)),
  };
};

/** Reads a PDF with a reader that is not ours (pdf.js): what its pages say, where, and what it asks viewers for. */
export const readBack = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const document = await open(bytes);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const preferences = (await document.getViewerPreferences()) as unknown as Record<string, unknown>;
  await document.destroy();
  return { pages, preferences: preferences ?? {}, title: title ?? '', language: language ?? '' };
};

/** The text of a page, its items joined as they come. */
export const textOf = (page: ReadPage | undefined): string =>
  (page?.items ?? [])
    .map((item) => item.text)
    .join(' ')
    .replace(/ +/g, ' ');

type Raster = {
  canvas: object;
  context: { getImageData(x: number, y: number, w: number, h: number): ImageData };
};

/** A page as pixels. */
export const rasterise = async (bytes: Uint8Array, number: number, dpi: number): Promise<ImageData> => {
  const document = await open(bytes);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const factory = document.canvasFactory as { create(width: number, height: number): Raster };
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas: canvas as HTMLCanvasElement, viewport }).promise;
  const pixels = context.getImageData(0, 0, width, height);
  await document.destroy();
  return pixels;
};

const isInline = (node: StructTreeNode): boolean => node.role === 'Span';

const inlineOf = (node: StructTreeNode, texts: ReadonlyMap<string, string>): string => {
  const { lang } = node as { lang?: string };
  const words = node.children.map((child) => {
    if ('id' in child) return texts.get(child.id) ?? '';
    return 'children' in child && isInline(child) ? inlineOf(child, texts) : '';
  });
  const said = words.join(' ').replaceAll(/\s+/g, ' ').trim();
  return isInline(node) && lang && said ? `[${lang}: ${said}]` : said;
};

const spokenIn = (node: StructTreeNode, texts: ReadonlyMap<string, string>): string[] => {
  const { alt, lang } = node as { alt?: string; lang?: string };
  const said = inlineOf(node, texts) || (alt ?? '');
  const kind = lang ? `${node.role} (${lang})` : node.role;
  const below = node.children.flatMap((child) =>
    'children' in child && !isInline(child) ? spokenIn(child, texts) : [],
  );
  if (said) return [`${kind}: ${said}`, ...below];
  return lang ? [kind, ...below] : below;
};

/** What a screen reader says of each page, element by element: its kind, its language where it is another, its words. */
export const readAloud = async (bytes: Uint8Array): Promise<string[][]> => {
  const document = await open(bytes);
  const pages: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = new Map<string, string>();
    for (const { id, item } of markedItems(await page.getTextContent({ includeMarkedContent: true })))
      if (id !== null) texts.set(id, `${texts.get(id) ?? ''} ${item.str}`.trim());
    const tree = (await page.getStructTree()) as StructTreeNode | null;
    pages.push(tree ? spokenIn(tree, texts) : []);
  }
  await document.destroy();
  return pages;
};
