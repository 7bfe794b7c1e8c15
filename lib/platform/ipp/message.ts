// SPDX-License-Identifier: AGPL-3.0-or-later

/** Group delimiters (RFC 8010, 3.5.1). */
export const GROUP = { operation: 0x01, job: 0x02, end: 0x03, printer: 0x04, unsupported: 0x05 } as const;

/** Syntaxes of values (RFC 8010, 3.5.2) that this product writes or reads. */
export const SYNTAX = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  textWithLanguage: 0x35,
  nameWithLanguage: 0x36,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
} as const;

/** One value as it stands on the wire. A collection is the row of its members' values, as the wire has it. */
export type IppValue = { syntax: number; bytes: Uint8Array };

/** An attribute with at least one value. */
export type IppAttribute = { name: string; values: readonly IppValue[] };

export type IppGroup = { tag: number; attributes: readonly IppAttribute[] };

/** A request or an answer; `code` is the operation of the one and the status of the other. */
export type IppMessage = {
  version: readonly [major: number, minor: number];
  code: number;
  requestId: number;
  groups: readonly IppGroup[];
};

const utf8 = new TextEncoder();

const fourBytes = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value);
  return bytes;
};

/** An attribute of texts in one syntax. */
export const textAttribute = (
  name: string,
  syntax: 'text' | 'name' | 'keyword' | 'uri' | 'charset' | 'language' | 'mimeType',
  ...texts: readonly string[]
): IppAttribute => ({
  name,
  values: texts.map((text) => ({ syntax: SYNTAX[syntax], bytes: utf8.encode(text) })),
});

/** An attribute of whole numbers; `enum` for those that stand for a word. */
export const numberAttribute = (
  name: string,
  syntax: 'integer' | 'enum',
  ...numbers: readonly number[]
): IppAttribute => ({
  name,
  values: numbers.map((value) => ({ syntax: SYNTAX[syntax], bytes: fourBytes(value) })),
});

/** An attribute that is true or false. */
export const booleanAttribute = (name: string, value: boolean): IppAttribute => ({
  name,
  values: [{ syntax: SYNTAX.boolean, bytes: Uint8Array.of(value ? 1 : 0) }],
});
