// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormFault, UPLOAD } from '@/lib/modulistica/form-fault';

const HEAD = /^%PDF-[12]\.\d/;
const END = '%%EOF';
/** Where other readers look for a mark of their own. */
const HEAD_BYTES = 1024;
const TAIL_BYTES = 2048;
const MARKUP = /<(?:!doctype|html|script|svg|body|iframe|\?xml(?!\s*packet)|\?php)/i;
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_END_BYTES = 22;
const ZIP_COMMENT_AT = 20;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** True when a ZIP's last record stands in the file and its comment reaches the end: a ZIP reader would open it. */
const isZipToo = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.lastIndexOf(ZIP_END);
  while (at >= 0 && at + ZIP_END_BYTES <= file.length) {
    const end = at + ZIP_END_BYTES + file.readUInt16LE(at + ZIP_COMMENT_AT);
    if (end === file.length) return true;
    at = at === 0 ? -1 : file.lastIndexOf(ZIP_END, at - 1);
  }
  return false;
};

/** True when the place named after `startxref` holds a cross-reference table or stream. */
const pointsToTable = (bytes: Uint8Array, tail: string): boolean => {
  const offset = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!Number.isInteger(offset) || offset >= bytes.length) return false;
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(latin1(bytes.subarray(offset, offset + 40)));
};

/** What is wrong with a file before it is read as a PDF: its size, its first and its last bytes. */
export const shapeFault = (bytes: Uint8Array): FormFault | null => {
  if (bytes.length === 0) return { kind: 'empty' };
  if (bytes.length > UPLOAD.maxBytes) return { kind: 'too-big' };
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (!HEAD.test(head)) return { kind: head.includes('%PDF-') ? 'polyglot' : 'not-pdf' };
  if (MARKUP.test(head) || isZipToo(bytes)) return { kind: 'polyglot' };
  const tail = latin1(bytes.subarray(-TAIL_BYTES));
  const after = tail.slice(tail.lastIndexOf(END) + END.length);
  if (!tail.includes(END)) return { kind: 'truncated' };
  if (after.trim() !== '' && after.replace(/\0/g, '').trim() !== '') return { kind: 'polyglot' };
  return pointsToTable(bytes, tail.replace(/\0+$/, '')) ? null : { kind: 'truncated' };
};
