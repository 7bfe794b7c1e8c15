// SPDX-License-Identifier: AGPL-3.0-or-later
import { decodeProtectedHeader, type JWTPayload } from 'jose';
import type pg from 'pg';
import { type Caller, type ClientKeys, claimsBy } from './client-keys';
import { Refusal } from './problem';
import { spend } from './spent-tokens';
import { type Vouchers } from './vouchers';

const LONGEST_LIFE_SECONDS = 120;

/** Tells the caller from an `Authorization` header, or refuses. */
export type Authenticate = (header: string | undefined, audience: string, now: Date) => Promise<Caller>;

const shortLived = ({ iat, exp }: JWTPayload): boolean =>
  iat !== undefined && exp !== undefined && exp - iat <= LONGEST_LIFE_SECONDS;

const typeOf = (token: string): unknown => {
  try {
    return decodeProtectedHeader(token).typ;
  } catch {
    return null;
  }
};

/**
 * Accepts a token that a registered client signed itself (ID_AUTH_REST_02: for this service, alive for at most 120 s, each once: its id
 * is spent even when the call then fails), or a voucher of the platform. Why a token is refused is not told.
 */
export const makeAuthenticate = (pool: pg.Pool, keys: ClientKeys, vouchers: Vouchers): Authenticate => {
  const own = async (token: string, audience: string, now: Date): Promise<Caller> => {
    const options = { typ: 'JWT', audience, currentDate: now, maxTokenAge: LONGEST_LIFE_SECONDS };
    const verified = await claimsBy(keys, token, options);
    if (!verified || !shortLived(verified.claims)) throw new Refusal('unauthenticated');
    await spend(pool, verified.clientId, verified.claims);
    return { clientId: verified.clientId, boundTo: null };
  };

  return async (header, audience, now) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];
    if (token === undefined) throw new Refusal('unauthenticated');
    if (typeOf(token) !== 'at+jwt') return own(token, audience, now);
    const caller = await vouchers.callerOf(token, audience, now);
    if (!caller) throw new Refusal('unauthenticated');
    return caller;
  };
};
