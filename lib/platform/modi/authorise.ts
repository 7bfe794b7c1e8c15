// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { type Clock } from '@/lib/kernel/clock';
import { type NewId } from '@/lib/kernel/identifiers';
import { type Bearer } from '../bearer';
import { exchange, jsonIn } from '../http';
import { readClientKey } from './client-key';

/**
 * The `Authorization` header of a call, `null` when whoever hands vouchers out does not. `tracking` is the compact JWS of who asks, to
 * which a voucher is bound (AUDIT_REST_02); `fresh` after a 401.
 */
export type Authorise = (tracking: string | null, fresh: boolean) => Promise<string | null>;

/** Each call by a token that we sign ourselves (ID_AUTH_REST_02). */
export const directly =
  (bearer: Bearer): Authorise =>
  async () =>
    `Bearer ${await bearer()}`;

/** The platform's token endpoint, what assertions are for, and what we ask for. */
export type Platform = {
  tokenUrl: string;
  assertionAudience: string;
  purposeId: string;
  clientKey: string;
};

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const ASSERTION_SECONDS = 60;
const DEADLINE_MS = 5_000;
const MOST_BYTES = 16_384;
/** A voucher is given up this long before its end. */
const MARGIN_MS = 30_000;

const answer = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('Bearer'),
  expires_in: z.number().positive(),
});

/**
 * Calls by vouchers of the interoperability platform (PDND). A voucher that is bound to one tracking evidence serves one call; one that is
 * not is kept until shortly before its end. The assertion holds what the platform knows and nothing else: no `nbf`, nothing of a person.
 */
export const byVoucher = (
  { tokenUrl, assertionAudience, purposeId, clientKey }: Platform,
  clock: Clock,
  newId: NewId,
  fetchImplementation: typeof fetch = fetch,
): Authorise => {
  const { kid, clientId, algorithm, key } = readClientKey(clientKey);
  let kept: { voucher: string; until: number } | null = null;

  const assertionFor = (tracking: string | null): Promise<string> => {
    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    const digest = tracking && { alg: 'SHA256', value: createHash('sha256').update(tracking).digest('hex') };
    return new SignJWT({ purposeId, ...(digest && { digest }) })
      .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(assertionAudience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + ASSERTION_SECONDS)
      .setJti(newId())
      .sign(key);
  };

  const ask = async (tracking: string | null) => {
    const form = new URLSearchParams({
      client_id: clientId,
      client_assertion: await assertionFor(tracking),
      client_assertion_type: ASSERTION_TYPE,
      grant_type: 'client_credentials',
    });
    const asked = await exchange(
      {
        url: tokenUrl,
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: new TextEncoder().encode(form.toString()),
        deadlineMs: DEADLINE_MS,
        maxBytes: MOST_BYTES,
      },
      fetchImplementation,
    );
    if (!asked.ok || asked.value.status !== 200) return null;
    const parsed = answer.safeParse(jsonIn(asked.value.body));
    return parsed.success ? parsed.data : null;
  };

  return async (tracking, fresh) => {
    const now = clock.now().getTime();
    if (tracking === null && kept && !fresh && now < kept.until) return `Bearer ${kept.voucher}`;
    const given = await ask(tracking);
    if (!given) return null;
    if (tracking === null)
      kept = { voucher: given.access_token, until: now + given.expires_in * 1000 - MARGIN_MS };
    return `Bearer ${given.access_token}`;
  };
};
