// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a file is by its first bytes, whatever its name says. */
export const fileKinds = [
  'jpeg',
  'png',
  'webp',
  'gif',
  'pdf',
  'heic',
  'video',
  'bmp',
  'tiff',
  'svg',
  'html',
  'archive',
  'unknown',
] as const;

export type FileKind = (typeof fileKinds)[number];

/** True for a kind read from an address. */
export const isFileKind = (text: string): text is FileKind => (fileKinds as readonly string[]).includes(text);

const SIGNATURES: readonly [FileKind, RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['pdf', /^[^]{0,1000}%PDF-/],
  ['heic', /^[^]{4}ftyp(?:hei|hev|mif|msf|avi)/],
  ['video', /^[^]{4}ftyp|^\x1aE\xdf\xa3|^RIFF[^]{4}AVI /],
  ['bmp', /^BM/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['archive', /^(?:PK\x03\x04|\xd0\xcf\x11\xe0|\x1f\x8b|Rar!|7z\xbc\xaf)/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<[^]*<?svg[\s>]/i],
  ['html', /^(?:\xef\xbb\xbf)?\s*</],
];

const LOOKED_AT = 1_024;

/** The kind of a file by its first bytes. */
export const fileKindOf = (bytes: Uint8Array): FileKind => {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  return SIGNATURES.find(([, signature]) => signature.test(head))?.[0] ?? 'unknown';
};

/** Kinds that are decoded; everything is kept as JPEG. */
export const isReadable = (kind: FileKind): boolean => kind === 'jpeg' || kind === 'png' || kind === 'webp';
