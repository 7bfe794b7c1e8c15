// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders } from 'node:http';
import { type JWK, type JWTPayload, jwtVerify } from 'jose';
import { importKeys } from './authenticate';
import { Refusal } from './problem';

/** A call whose sender was recognised already. */
type EvidencedCall = {
  headers: IncomingHttpHeaders;
  body: Buffer;
  clientId: string;
  audience: string;
  now: Date;
};

/** Refuses a call whose body is not signed by its sender, or that does not say who asks from where. */
export type CheckEvidence = (call: EvidencedCall) => Promise<void>;

const isNamed = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Checks `Digest`, `Agid-JWT-Signature` (INTEGRITY_REST_02) and `Agid-JWT-TrackingEvidence` (AUDIT_REST_01). */
export const makeCheckEvidence = async (jwks: readonly JWK[]): Promise<CheckEvidence> => {
  const keys = await importKeys(jwks);

  const claimsOf = async (
    header: unknown,
    { clientId, audience, now }: EvidencedCall,
  ): Promise<JWTPayload> => {
    const key = keys.get(clientId);
    if (typeof header !== 'string' || !key) throw new Refusal('unauthenticated');
    const options = { algorithms: ['ES256'], audience, issuer: clientId, currentDate: now };
    const verified = await jwtVerify(header, key, options).catch(() => null);
    if (!verified) throw new Refusal('unauthenticated');
    return verified.payload;
  };

  return async (call) => {
    const { headers, body } = call;
    const digest = `SHA-256=${createHash('sha256').update(body).digest('base64')}`;
    const { signed_headers: signed } = await claimsOf(headers['agid-jwt-signature'], call);
    const isSigned =
      Array.isArray(signed) && signed.some((one) => (one as { digest?: unknown } | null)?.digest === digest);
    if (headers.digest !== digest || !isSigned) throw new Refusal('unauthenticated');
    const { userID, userLocation } = await claimsOf(headers['agid-jwt-trackingevidence'], call);
    if (!isNamed(userID) || !isNamed(userLocation)) throw new Refusal('unauthenticated');
  };
};
