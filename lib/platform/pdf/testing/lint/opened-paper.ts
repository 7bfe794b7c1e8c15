// SPDX-License-Identifier: AGPL-3.0-or-later
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFHexString,
  PDFString,
} from 'pdf-lib';

/** A paper as a rule looks at it. */
export type OpenedPaper = { bytes: Uint8Array; raw: string; document: PDFDocument; pages: OpenedPage[] };

/** One page: its dictionary, and what it paints, in order. */
export type OpenedPage = { node: PDFDict; ref: PDFRef; events: PaintEvent[] };

/** What happens on a page: marked content begins or ends, glyphs of a font are shown, something is painted. */
export type PaintEvent =
  | { kind: 'begin'; tag: string; mcid: number | null }
  | { kind: 'end' }
  | { kind: 'glyphs'; font: string; ids: number[] }
  | { kind: 'paint'; operator: string };

/** Value of a key of a dictionary, references followed. */
export const at = (dict: PDFDict | undefined, key: string): PDFObject | undefined =>
  dict?.lookup(PDFName.of(key));

export const dictAt = (dict: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = at(dict, key);
  if (value instanceof PDFRawStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
};

export const nameAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = at(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
};

export const numberAt = (dict: PDFDict | undefined, key: string): number | undefined => {
  const value = at(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
};

export const textAt = (dict: PDFDict | undefined, key: string): string | undefined => {
  const value = at(dict, key);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};

export const listAt = (dict: PDFDict | undefined, key: string): PDFObject[] => {
  const value = at(dict, key);
  if (value instanceof PDFArray)
    return Array.from({ length: value.size() }, (_, index) => value.lookup(index) as PDFObject);
  return value === undefined ? [] : [value];
};

/** Data of a stream, inflated where they are deflated. */
export const dataOf = (stream: PDFObject | undefined): Buffer => {
  if (!(stream instanceof PDFRawStream)) return Buffer.alloc(0);
  const data = Buffer.from(stream.getContents());
  return nameAt(stream.dict, 'Filter') === 'FlateDecode' ? inflateSync(data) : data;
};

const TOKENS =
  /\/(?<tag>\w+) <<(?:\/MCID (?<mcid>\d+))?>> BDC|\b(?<end>EMC)\b|\/(?<font>[\w-]+) [\d.]+ Tf|<(?<hex>[0-9a-fA-F]*)> Tj|\b(?<paint>f|S|Do|TJ|B|Tj)\b/g;

const glyphIds = (hex: string): number[] => (hex.match(/.{4}/g) ?? []).map((each) => parseInt(each, 16));

const eventsIn = (content: string): PaintEvent[] => {
  let shown = '';
  const events: PaintEvent[] = [];
  for (const { groups = {} } of content.matchAll(TOKENS)) {
    const { tag, mcid, end, font, hex, paint } = groups;
    if (tag) events.push({ kind: 'begin', tag, mcid: mcid === undefined ? null : Number(mcid) });
    else if (end) events.push({ kind: 'end' });
    else if (font) shown = font;
    else if (hex !== undefined) events.push({ kind: 'glyphs', font: shown, ids: glyphIds(hex) });
    else if (paint) events.push({ kind: 'paint', operator: paint });
  }
  return events;
};

/** Parses a paper; throws where it is no PDF at all. */
export const openPaper = async (bytes: Uint8Array): Promise<OpenedPaper> => {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    throwOnInvalidObject: true,
  });
  const pages = document.getPages().map(({ node, ref }) => ({
    node,
    ref,
    events: eventsIn(listAt(node, 'Contents').map(dataOf).join('\n')),
  }));
  return { bytes, raw: Buffer.from(bytes).toString('latin1'), document, pages };
};
