// SPDX-License-Identifier: AGPL-3.0-or-later
import { type JWTPayload } from 'jose';
import type pg from 'pg';
import { Refusal } from './problem';

/** How much longer than a token it is remembered, in seconds: a clock may differ. */
const MARGIN_SECONDS = 120;

/** Takes a token's id once, for good: also when the call then fails. Refuses the second time. */
export const spend = async (pool: pg.Pool, clientId: string, { jti, exp = 0 }: JWTPayload): Promise<void> => {
  const spent = await pool.query(
    'insert into seen_token (client_id, jti, expires_at) values ($1, $2, to_timestamp($3)) on conflict do nothing',
    [clientId, (jti ?? '').slice(0, 100), exp + MARGIN_SECONDS],
  );
  if (spent.rowCount === 0) throw new Refusal('unauthenticated');
};
