// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomInt } from 'node:crypto';
import { type Bearer } from '../bearer';

/** Who of this system asks, from where and how surely they signed in, as claims of AUDIT_REST_01; no names. */
export type TrackingClaims = { userID: string; userLocation: string; LoA: string };

/** What proves a request: the digest of its bytes, the signature over it, who asked. */
export type RequestEvidence = { digest: string; signature: string; tracking: string };

const JSON_TYPE = 'application/json';

/** The digest of a body as header and signature name it (RFC 3230). */
export const digestOf = (body: Uint8Array): string =>
  `SHA-256=${createHash('sha256').update(body).digest('base64')}`;

/** A random number of thirteen figures: evidence that is bound to a voucher must not be guessed from its claims. */
const nonce = (): string => String(randomInt(10 ** 6, 10 ** 7)) + String(randomInt(10 ** 5, 10 ** 6));

/**
 * Signs a request: INTEGRITY_REST_02 over digest and media type of its bytes, AUDIT_REST_01 over who asks. `purposeId` is the purpose
 * that the platform knows; without one the parties have agreed on the only one.
 */
export const signRequest = async (
  bearer: Bearer,
  body: Uint8Array,
  asked: TrackingClaims,
  purposeId?: string,
): Promise<RequestEvidence> => {
  const digest = digestOf(body);
  return {
    digest,
    signature: await bearer({ signed_headers: [{ digest }, { 'content-type': JSON_TYPE }] }),
    tracking: await bearer({
      ...asked,
      dnonce: nonce(),
      ...(purposeId && { purposeId }),
    }),
  };
};

/** The headers of a signed request. */
export const evidenceHeaders = ({
  digest,
  signature,
  tracking,
}: RequestEvidence): Record<string, string> => ({
  'Content-Type': JSON_TYPE,
  Digest: digest,
  'Agid-JWT-Signature': signature,
  'Agid-JWT-TrackingEvidence': tracking,
});
