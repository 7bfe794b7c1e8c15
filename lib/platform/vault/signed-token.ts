// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@/lib/kernel/identifiers';
import { env } from '@/lib/platform/env';

const PREFIX = 'SCIE1.';
const MAC = 16;
const LENGTH = 16 + 16 + 2;

/** What a paper's QR names: a request's version in a municipality, nothing personal. */
export type SignedReference = { municipalityId: string; requestId: string; version: number };

const keyOf = () => Buffer.from(hkdfSync('sha256', env().vaultKey, '', 'receipt-qr', 32));
const macOf = (body: Buffer) => createHmac('sha256', keyOf()).update(body).digest().subarray(0, MAC);
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer) =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** A short signed token (HMAC-SHA-256, 128 bits) that names a version of a request. */
export const signReference = ({ municipalityId, requestId, version }: SignedReference): string => {
  const number = Buffer.alloc(2);
  number.writeUInt16BE(version);
  const body = Buffer.concat([bytesOf(municipalityId), bytesOf(requestId), number]);
  return PREFIX + Buffer.concat([body, macOf(body)]).toString('base64url');
};

/** What a token names, or `null` when it was not signed here. */
export const readReference = (token: string): SignedReference | null => {
  if (!token.startsWith(PREFIX)) return null;
  const text = token.slice(PREFIX.length);
  const bytes = Buffer.from(text, 'base64url');
  // The last letter has bits that say nothing: only the spelling that was signed is taken.
  if (bytes.length !== LENGTH + MAC || bytes.toString('base64url') !== text) return null;
  const body = bytes.subarray(0, LENGTH);
  if (!timingSafeEqual(bytes.subarray(LENGTH), macOf(body))) return null;
  const reference = {
    municipalityId: idOf(body.subarray(0, 16)),
    requestId: idOf(body.subarray(16, 32)),
    version: body.readUInt16BE(32),
  };
  return isUuid(reference.municipalityId) && isUuid(reference.requestId) ? reference : null;
};
