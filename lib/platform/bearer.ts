// SPDX-License-Identifier: AGPL-3.0-or-later
import { SignJWT } from 'jose';
import { type Clock } from '@/lib/kernel/clock';
import { type NewId } from '@/lib/kernel/identifiers';
import { readClientKey } from './modi/client-key';

const LIFETIME_SECONDS = 60;

/** Gateways tolerate no `iat` in their future: ours lies a little in the past. */
const BACKDATED_SECONDS = 5;

/** Gives a fresh token for each call; the id inside is used once. `claims` are added to the standard ones. */
export type Bearer = (claims?: Record<string, unknown>) => Promise<string>;

/**
 * Makes tokens signed by this system's registered key (private JWK as JSON, see `readClientKey`) for the service at `audience`:
 * ID_AUTH_REST_02, INTEGRITY_REST_02 and AUDIT_REST_01 of ModI differ in their claims only. Throws when the key is not usable.
 */
export const makeBearer = (clientKey: string, audience: string, clock: Clock, newId: NewId): Bearer => {
  const { kid, clientId, algorithm, key } = readClientKey(clientKey);
  return (claims = {}) => {
    const issuedAt = Math.floor(clock.now().getTime() / 1000) - BACKDATED_SECONDS;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + BACKDATED_SECONDS + LIFETIME_SECONDS)
      .setJti(newId())
      .sign(key);
  };
};
