// SPDX-License-Identifier: AGPL-3.0-or-later
import { deflateSync } from 'node:zlib';
import { answersKept, kept } from './kept';

/** Bytes of whole objects, with where each begins (bytes from their start). */
export type FrozenPart = { bytes: Uint8Array; starts: readonly (readonly [number: number, start: number])[] };

/** An object that is a stream: its dictionary without the length, and its data as they stand in the file. */
export type StreamObject = { number: number; dictionary: string; data: Uint8Array };

/** A plain object: its number and its text. */
export type PlainObject = readonly [number: number, text: string];

export type PdfParts = {
  frozen: readonly FrozenPart[];
  streams: readonly StreamObject[];
  /** Compressed together into one object stream. */
  plain: readonly PlainObject[];
  /** Left as they are, uncompressed. */
  loose?: readonly PlainObject[];
  /** First number after those in use. */
  next: number;
  catalog: number;
  /** The information dictionary, which stands alone: it differs in each paper. */
  info: PlainObject;
  /** Identifier of the file, 32 hexadecimal digits. */
  id: string;
};

const HEADER = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]);
const ENTRY = 7;
const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n');

const tight = (text: string): Buffer => deflateSync(Buffer.from(text, 'latin1'), { level: 9 });

const deflated = kept(64, tight);
const named = answersKept<string, Buffer>(64);

/** A text that many papers share and that holds nobody's data: written out and deflated once, kept by its key. */
export const deflatedBy = (key: string, text: () => string): Buffer => named(key, () => tight(text()));

const groupOf = (objects: readonly PlainObject[]): { dictionary: string; data: Buffer } => {
  let [index, body] = ['', ''];
  for (const [number, text] of objects) {
    index += `${number} ${body.length} `;
    body += `${text}\n`;
  }
  const dictionary = `/Type/ObjStm/N ${objects.length}/First ${index.length}/Filter/FlateDecode`;
  return { dictionary, data: deflated(index + body) };
};

/**
 * Writes a PDF 1.7: frozen objects as they are, streams, all plain objects in one object stream, and a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). Synchronous; the same parts give the same bytes.
 */
export const writePdf = ({
  frozen,
  streams,
  plain,
  loose = [],
  next,
  catalog,
  info,
  id,
}: PdfParts): Uint8Array => {
  const [group, table] = [next, next + 1];
  const chunks: Uint8Array[] = [HEADER];
  const entries = Buffer.alloc((table + 1) * ENTRY);
  let length = HEADER.length;
  const enter = (number: number, kind: 0 | 1 | 2, where: number, index: number): void => {
    entries[number * ENTRY] = kind;
    entries.writeUInt32BE(where, number * ENTRY + 1);
    entries.writeUInt16BE(index, number * ENTRY + 5);
  };
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const addStream = ({ number, dictionary, data }: StreamObject): void => {
    enter(number, 1, length, 0);
    add(Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`, 'latin1'));
    add(data);
    add(END_OF_STREAM);
  };
  const addPlain = ([number, text]: PlainObject): void => {
    enter(number, 1, length, 0);
    add(Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1'));
  };
  enter(0, 0, 0, 65_535);
  for (const { bytes, starts } of frozen) {
    for (const [number, start] of starts) enter(number, 1, length + start, 0);
    add(bytes);
  }
  for (const stream of streams) addStream(stream);
  for (const object of [...loose, info]) addPlain(object);
  plain.forEach(([number], index) => enter(number, 2, group, index));
  addStream({ number: group, ...groupOf(plain) });
  const start = length;
  enter(table, 1, start, 0);
  const trailer = `/Root ${catalog} 0 R/Info ${info[0]} 0 R/ID[<${id}><${id}>]`;
  addStream({
    number: table,
    dictionary: `/Type/XRef/W[1 4 2]/Size ${table + 1}${trailer}`,
    data: entries,
  });
  add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
};
