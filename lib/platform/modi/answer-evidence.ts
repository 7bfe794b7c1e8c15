// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, type JWK, type JWTPayload, jwtVerify } from 'jose';
import { type Clock } from '@/lib/kernel/clock';
import { type HttpAnswer } from '../http';
import { digestOf } from './request-evidence';

/** Public keys of the other side by `kid`: the one in use and the one that follows it stand side by side while keys change. */
export type PeerKeys = ReadonlyMap<string, KeyObject>;

/** Seconds by which two clocks may differ. */
const TOLERANCE_SECONDS = 30;

/** Reads a JWKS as JSON; throws for a key without `kid`. */
export const readPeerKeys = (text: string): PeerKeys => {
  const { keys } = JSON.parse(text) as { keys: JWK[] };
  return new Map(
    keys.map(({ kid, ...jwk }) => {
      if (kid === undefined) throw new Error('a peer key has no kid');
      return [kid, createPublicKey({ key: jwk, format: 'jwk' })];
    }),
  );
};

const isSigned = (headers: unknown, name: string, value: string): boolean =>
  Array.isArray(headers) &&
  headers.some(
    (each) => typeof each === 'object' && each !== null && (each as Record<string, unknown>)[name] === value,
  );

/**
 * Verifies a signed answer (PROFILE_NON_REPUDIATION_01, step E): signature by a known key, meant for us, fresh, over the digest of the
 * bytes that arrived and their media type, and tied to our request by `request_digest`. Gives the compact JWS, which is kept as evidence;
 * `null` for an answer that proves nothing.
 */
export const provenBy = async (
  { headers, body }: Pick<HttpAnswer, 'headers' | 'body'>,
  {
    keys,
    clientId,
    requestDigest,
    clock,
  }: { keys: PeerKeys; clientId: string; requestDigest: string; clock: Clock },
): Promise<string | null> => {
  const signature = headers.get('agid-jwt-signature') ?? '';
  const digest = digestOf(body);
  if (headers.get('digest') !== digest) return null;
  const claims = await verified(signature, keys, clientId, clock);
  const isOurs =
    claims !== null &&
    claims.request_digest === requestDigest &&
    isSigned(claims.signed_headers, 'digest', digest) &&
    isSigned(claims.signed_headers, 'content-type', headers.get('content-type') ?? '');
  return isOurs ? signature : null;
};

const verified = async (
  signature: string,
  keys: PeerKeys,
  clientId: string,
  clock: Clock,
): Promise<JWTPayload | null> => {
  try {
    const key = keys.get(decodeProtectedHeader(signature).kid ?? '');
    if (!key) return null;
    const { payload } = await jwtVerify(signature, key, {
      algorithms: [key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256'],
      typ: 'JWT',
      audience: clientId,
      currentDate: clock.now(),
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['iss', 'iat', 'exp', 'jti'],
    });
    return payload;
  } catch {
    return null;
  }
};
