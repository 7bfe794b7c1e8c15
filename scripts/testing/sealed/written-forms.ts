// SPDX-License-Identifier: AGPL-3.0-or-later

/** How a text is written when it is planted: both cases of hexadecimal, base 64 from each place of its groups of three. */
export const forms = [
  'text',
  'utf16le',
  'utf16be',
  'hex',
  'HEX',
  'base64+0',
  'base64+1',
  'base64+2',
] as const;

export type Form = (typeof forms)[number];

/** A text in UTF-16, the higher byte first. */
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const offsetOf = (form: Form): number => Number(form.at(-1));

/** The bytes of a text in a form; in base 64 so many other bytes stand before it. */
export const written = (text: string, form: Form): Buffer => {
  switch (form) {
    case 'text':
      return Buffer.from(text);
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16be':
      return bigEndian(text);
    case 'hex':
      return Buffer.from(Buffer.from(text).toString('hex'));
    case 'HEX':
      return Buffer.from(Buffer.from(text).toString('hex').toUpperCase());
    case 'base64+0':
    case 'base64+1':
    case 'base64+2':
      return Buffer.from(Buffer.from('#'.repeat(offsetOf(form)) + text).toString('base64'));
  }
};

/** What of it is there whatever stands before and after: in base 64 the signs that no other byte has a part in. */
export const core = (text: string, form: Form): Buffer => {
  const bytes = written(text, form);
  if (!form.startsWith('base64')) return bytes;
  const offset = offsetOf(form);
  const length = Buffer.byteLength(text);
  return bytes.subarray(Math.ceil((8 * offset) / 6), Math.floor((8 * (offset + length)) / 6));
};
