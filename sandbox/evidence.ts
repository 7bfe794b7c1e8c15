// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { type JWTPayload } from 'jose';
import type pg from 'pg';
import { type Caller, type ClientKeys, claimsBy } from './client-keys';
import { Refusal } from './problem';
import { spend } from './spent-tokens';

/** A call whose sender was recognised already. */
type EvidencedCall = {
  headers: IncomingHttpHeaders;
  body: Buffer;
  caller: Caller;
  audience: string;
  now: Date;
};

/** Refuses a call whose body is not signed by its sender, or that does not say who asks from where; gives the digest of its body. */
export type CheckEvidence = (call: EvidencedCall) => Promise<string>;

const isNamed = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isSigned = (headers: unknown, name: string, value: string): boolean =>
  Array.isArray(headers) && headers.some((one) => (one as Record<string, unknown> | null)?.[name] === value);

/** The digest of a body as its header names it. */
export const digestOf = (body: Buffer): string =>
  `SHA-256=${createHash('sha256').update(body).digest('base64')}`;

/**
 * Checks in this order: `Agid-JWT-TrackingEvidence` (AUDIT_REST_01, bound to the voucher where there is one: AUDIT_REST_02),
 * `Agid-JWT-Signature` and that it is new, what it signs, `Digest` against the bytes (INTEGRITY_REST_02).
 */
export const makeCheckEvidence = (pool: pg.Pool, keys: ClientKeys): CheckEvidence => {
  const claimsOf = async (header: unknown, call: EvidencedCall): Promise<JWTPayload> => {
    const { caller, audience, now } = call;
    const options = { typ: 'JWT', audience, currentDate: now };
    const verified = typeof header === 'string' ? await claimsBy(keys, header, options) : null;
    if (verified?.clientId !== caller.clientId) throw new Refusal('unauthenticated');
    return verified.claims;
  };

  return async (call) => {
    const { headers, body, caller } = call;
    const tracking = headers['agid-jwt-trackingevidence'];
    const { userID, userLocation } = await claimsOf(tracking, call);
    const hash = createHash('sha256').update(String(tracking)).digest('hex');
    if (!isNamed(userID) || !isNamed(userLocation)) throw new Refusal('unauthenticated');
    if (caller.boundTo !== null && caller.boundTo !== hash) throw new Refusal('unauthenticated');
    const claims = await claimsOf(headers['agid-jwt-signature'], call);
    await spend(pool, caller.clientId, claims);
    const { signed_headers: signed } = claims;
    const { digest = '' } = headers;
    if (!isSigned(signed, 'digest', String(digest))) throw new Refusal('unauthenticated');
    if (!isSigned(signed, 'content-type', headers['content-type'] ?? ''))
      throw new Refusal('unauthenticated');
    if (digest !== digestOf(body)) throw new Refusal('unauthenticated');
    return digestOf(body);
  };
};
