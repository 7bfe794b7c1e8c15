// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

/**
 * What failures are counted against, kept as a keyed fingerprint: an account or an address at the door, an operator who is inside
 * (apart, so that nobody outside makes them wait).
 */
export const throttleSubject = (kind: 'account' | 'address' | 'step-up', text: string): string =>
  `${kind}:${createHmac('sha256', env().sessionSecret).update(text).digest('base64url')}`;

/** Failures in a row of a subject, and the last one's time. */
export const findThrottle = (tenant: TenantTx, subject: string) =>
  tenant.tx.signInThrottle.findUnique({
    where: { municipalityId_subject: { municipalityId: tenant.municipalityId, subject } },
  });

/** Counts one more failure. */
export const countFailure = async (tenant: TenantTx, subject: string): Promise<void> => {
  await tenant.tx.$executeRaw`
    insert into sign_in_throttle (municipality_id, subject, failures, last_failure_at)
    values (${tenant.municipalityId}::uuid, ${subject}, 1, ${tenant.now})
    on conflict (municipality_id, subject)
    do update set failures = sign_in_throttle.failures + 1, last_failure_at = excluded.last_failure_at`;
};

/** Forgets a subject's failures. */
export const clearFailures = (tenant: TenantTx, subject: string) =>
  tenant.tx.signInThrottle.deleteMany({ where: { municipalityId: tenant.municipalityId, subject } });
