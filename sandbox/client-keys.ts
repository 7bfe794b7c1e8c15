// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPublicKey, type KeyObject } from 'node:crypto';
import { type JWK, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';

/** Who calls; `boundTo` is the hex SHA-256 of the tracking evidence that a voucher was made for. */
export type Caller = { clientId: string; boundTo: string | null };

/** A registered key: whose it is. A client has several while it changes them. */
type ClientKey = { clientId: string; key: KeyObject; algorithm: 'RS256' | 'ES256' };

/** Public keys of the registered clients by `kid`. */
export type ClientKeys = ReadonlyMap<string, ClientKey>;

/** Reads the clients' keys; `client_id` says whose a key is, without it the `kid` does. Throws when one has no `kid`. */
export const readClientKeys = (jwks: readonly (JWK & { client_id?: string })[]): ClientKeys =>
  new Map(
    jwks.map(({ kid, client_id: named, ...jwk }) => {
      if (kid === undefined) throw new Error('a client key has no kid');
      const key = createPublicKey({ key: jwk, format: 'jwk' });
      const clientId = named ?? kid;
      return [kid, { clientId, key, algorithm: key.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256' }];
    }),
  );

/** What a verified token says, and whose it is; `null` for any other. Only the algorithm of the key itself is taken. */
export const claimsBy = async (
  keys: ClientKeys,
  token: string,
  options: JWTVerifyOptions,
): Promise<{ clientId: string; claims: JWTPayload } | null> => {
  let owner: ClientKey | undefined;
  const verified = await jwtVerify(
    token,
    ({ kid, alg }) => {
      owner = keys.get(kid ?? '');
      if (!owner || alg !== owner.algorithm) throw new Error('unknown client');
      return owner.key;
    },
    { algorithms: ['RS256', 'ES256'], requiredClaims: ['iss', 'jti', 'iat', 'exp'], ...options },
  ).catch(() => null);
  if (!verified || !owner || verified.payload.iss !== owner.clientId) return null;
  return typeof verified.payload.jti === 'string'
    ? { clientId: owner.clientId, claims: verified.payload }
    : null;
};
