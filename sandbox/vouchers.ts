// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type pg from 'pg';
import { type Caller, type ClientKeys, claimsBy } from './client-keys';
import { Refusal } from './problem';
import { spend } from './spent-tokens';

/** What client assertions must be for; the real platform's ends in the same words. */
export const ASSERTION_AUDIENCE = 'auth.sandbox.interop.example/client-assertion';

const ISSUER = 'interop.sandbox.example';
const KID = 'platform-1';
const LIFE_SECONDS = 600;
const LONGEST_ASSERTION_SECONDS = 120;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const HEADER = ['alg', 'kid', 'typ'];
const CLAIMS = ['aud', 'digest', 'exp', 'iat', 'iss', 'jti', 'purposeId', 'sub'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SHA256 = /^[0-9a-f]{64}$/;

/** The platform of interoperability as practice plays it: hands vouchers out, and reads them again. */
export type Vouchers = {
  /** Answers a token request; `form` as it was posted. Refuses whatever the platform would refuse. */
  issue(form: URLSearchParams, service: string, now: Date): Promise<object>;
  callerOf(voucher: string, audience: string, now: Date): Promise<Caller | null>;
};

const digestIn = (claims: JWTPayload): string | null => {
  const { digest } = claims as { digest?: { alg?: unknown; value?: unknown } };
  return digest?.alg === 'SHA256' && typeof digest.value === 'string' ? digest.value : null;
};

/** Exactly the header and the claims that the platform knows: no `nbf`, nothing of a person. */
const isPlain = (assertion: string): boolean => {
  try {
    const header = Object.keys(decodeProtectedHeader(assertion)).sort();
    return (
      header.join() === HEADER.join() &&
      Object.keys(decodeJwt(assertion)).every((each) => CLAIMS.includes(each))
    );
  } catch {
    return false;
  }
};

const isGood = (
  { iat = 0, exp = 0, sub, iss, purposeId, digest }: JWTPayload,
  clientId: string | null,
): boolean =>
  sub === iss &&
  sub === clientId &&
  exp - iat <= LONGEST_ASSERTION_SECONDS &&
  typeof purposeId === 'string' &&
  UUID.test(purposeId) &&
  (digest === undefined || SHA256.test(digestIn({ digest }) ?? ''));

/** Makes the platform with its signing key (RSA: vouchers are RS256). */
export const makeVouchers = (pool: pg.Pool, keys: ClientKeys, signingKey: KeyObject): Vouchers => {
  const publicKey = createPublicKey(signingKey);
  return {
    issue: async (form, service, now) => {
      const assertion = form.get('client_assertion') ?? '';
      const asked =
        form.get('grant_type') === 'client_credentials' &&
        form.get('client_assertion_type') === ASSERTION_TYPE &&
        isPlain(assertion);
      const options = { typ: 'JWT', audience: ASSERTION_AUDIENCE, currentDate: now };
      const verified = asked ? await claimsBy(keys, assertion, options) : null;
      if (!verified || !isGood(verified.claims, form.get('client_id'))) throw new Refusal('unauthenticated');
      await spend(pool, verified.clientId, verified.claims);
      const { purposeId, digest } = verified.claims;
      const seconds = Math.floor(now.getTime() / 1000);
      const voucher = await new SignJWT({
        client_id: verified.clientId,
        purposeId,
        producerId: randomUUID(),
        consumerId: randomUUID(),
        eserviceId: randomUUID(),
        descriptorId: randomUUID(),
        ...(digest !== undefined && { digest }),
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: KID })
        .setIssuer(ISSUER)
        .setSubject(verified.clientId)
        .setAudience(service)
        .setIssuedAt(seconds)
        .setNotBefore(seconds)
        .setExpirationTime(seconds + LIFE_SECONDS)
        .setJti(randomUUID())
        .sign(signingKey);
      return { access_token: voucher, token_type: 'Bearer', expires_in: LIFE_SECONDS };
    },
    callerOf: async (voucher, audience, now) => {
      const verified = await jwtVerify(voucher, publicKey, {
        algorithms: ['RS256'],
        typ: 'at+jwt',
        issuer: ISSUER,
        audience,
        currentDate: now,
        requiredClaims: ['sub', 'client_id', 'purposeId', 'iat', 'nbf', 'exp', 'jti'],
      }).catch(() => null);
      const clientId = verified?.payload.client_id;
      return verified && typeof clientId === 'string'
        ? { clientId, boundTo: digestIn(verified.payload) }
        : null;
    },
  };
};
