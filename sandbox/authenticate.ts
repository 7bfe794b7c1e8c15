// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWK, type JWTPayload, type KeyObject, importJWK, jwtVerify } from 'jose';
import type pg from 'pg';
import { Refusal } from './problem';

const LONGEST_LIFE_SECONDS = 120;

/** Tells the client's id from an `Authorization` header, or refuses. */
export type Authenticate = (header: string | undefined, audience: string, now: Date) => Promise<string>;

/** Public keys of the registered clients by `kid`. */
type ClientKeys = Map<string, CryptoKey | KeyObject | Uint8Array>;

/** Imports the clients' keys; throws when one has no `kid`. */
export const importKeys = async (jwks: readonly JWK[]): Promise<ClientKeys> => {
  const keys: ClientKeys = new Map();
  for (const jwk of jwks) {
    if (jwk.kid === undefined) throw new Error('a client key has no kid');
    keys.set(jwk.kid, await importJWK(jwk, 'ES256'));
  }
  return keys;
};

const shortLived = ({ iat, exp }: JWTPayload): boolean =>
  iat !== undefined && exp !== undefined && exp - iat <= LONGEST_LIFE_SECONDS;

/**
 * Accepts ES256 tokens of registered clients (`kid` = `iss` = client), for this service, alive for at most 120 s,
 * each once: a token id is spent even when the call then fails. Why a token is refused is not told.
 */
export const makeAuthenticate = async (pool: pg.Pool, jwks: readonly JWK[]): Promise<Authenticate> => {
  const keys = await importKeys(jwks);

  const verify = async (token: string, audience: string, now: Date): Promise<JWTPayload | null> => {
    try {
      const { payload, protectedHeader } = await jwtVerify(
        token,
        ({ kid }) => {
          const key = keys.get(kid ?? '');
          if (!key) throw new Error('unknown client');
          return key;
        },
        {
          algorithms: ['ES256'],
          typ: 'JWT',
          audience,
          currentDate: now,
          maxTokenAge: LONGEST_LIFE_SECONDS,
          requiredClaims: ['iss', 'jti', 'iat', 'exp'],
        },
      );
      return payload.iss === protectedHeader.kid && shortLived(payload) ? payload : null;
    } catch {
      return null;
    }
  };

  return async (header, audience, now) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
    const payload = token === undefined ? null : await verify(token, audience, now);
    if (payload?.iss === undefined || typeof payload.jti !== 'string') throw new Refusal('unauthenticated');
    const spent = await pool.query(
      'insert into seen_token (client_id, jti, expires_at) values ($1, $2, to_timestamp($3)) on conflict do nothing',
      [payload.iss, payload.jti.slice(0, 100), (payload.exp ?? 0) + LONGEST_LIFE_SECONDS],
    );
    if (spent.rowCount === 0) throw new Refusal('unauthenticated');
    return payload.iss;
  };
};
