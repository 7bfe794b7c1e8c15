// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWK, SignJWT, importJWK } from 'jose';
import { type Clock } from '@/lib/kernel/clock';
import { type NewId } from '@/lib/kernel/identifiers';

const LIFETIME_SECONDS = 60;

/** Gateways tolerate no `iat` in their future: ours lies a little in the past. */
const BACKDATED_SECONDS = 5;

/** Gives a fresh token for each call; the id inside is used once. `claims` are added to the standard ones. */
export type Bearer = (claims?: Record<string, unknown>) => Promise<string>;

/**
 * Makes tokens signed by this system's registered key (private JWK as JSON, ES256, its `kid` is the client's id)
 * for the service at `audience`. Throws when the key is not usable: a mistake of configuration.
 */
export const makeBearer = (clientKey: string, audience: string, clock: Clock, newId: NewId): Bearer => {
  const jwk = JSON.parse(clientKey) as JWK;
  const kid = jwk.kid;
  if (kid === undefined) throw new Error('a client key has no kid');
  const key = importJWK(jwk, 'ES256');
  return async (claims = {}) => {
    const issuedAt = Math.floor(clock.now().getTime() / 1000) - BACKDATED_SECONDS;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
      .setIssuer(kid)
      .setSubject(kid)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + BACKDATED_SECONDS + LIFETIME_SECONDS)
      .setJti(newId())
      .sign(await key);
  };
};
