// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { pdfDate, pdfText } from './pdf-text';
import { type SealKey, signatureOf, signatureRoom } from './seal-signature';

/** Who seals a file, and what for. */
export type Seal = { key: SealKey; name: string; reason: string };

const NUMBER = '0000000000';
const RANGE = `/ByteRange [0 ${NUMBER} ${NUMBER} ${NUMBER}]`;

/** The signature dictionary before the file is signed: places of a fixed size for what only the whole file tells (ISO 32000-1, 12.8). */
export const emptySeal = ({ key, name, reason }: Seal, at: Date): string =>
  `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached${RANGE}/Contents <${'00'.repeat(signatureRoom(key))}>/Name${pdfText(name)}/Reason${pdfText(reason)}/M${pdfDate(at)}>>`;

/** Signs a file that holds an empty seal: everything but the place of the signature itself. */
export const sealed = (file: Uint8Array, { key }: Seal): Uint8Array => {
  const bytes = Buffer.from(file);
  const range = bytes.indexOf(RANGE);
  const start = bytes.indexOf('<', bytes.indexOf('/Contents ', range));
  const end = bytes.indexOf('>', start) + 1;
  const numbers = [start, end, bytes.length - end].map((value) => String(value).padStart(NUMBER.length, '0'));
  bytes.write(`/ByteRange [0 ${numbers.join(' ')}]`, range, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  const signature = signatureOf(digest, key).toString('hex');
  if (signature.length > end - start - 2) throw new Error('the signature is longer than its place');
  bytes.write(signature, start + 1, 'latin1');
  return new Uint8Array(bytes);
};
