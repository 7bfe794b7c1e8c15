// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { bucketOf, type Measure } from '@/lib/timing/measure';
import { countTime } from './store/counter-time-repository';

/** A time taken in the browser. */
export type TakenTime = { measure: Measure; seconds: number };

/**
 * Adds times to the counts of the day: how many fell into which bucket. Nothing is kept of the operator, the request or
 * the citizen, so there is nothing to audit either.
 */
export const recordTimes = (
  authorised: Authorised<'work-requests'>,
  times: readonly TakenTime[],
): Promise<void> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const day = civilDateIn(tenant.now, 'Europe/Rome');
    // Always in one order, so that two counters never wait for each other in a ring.
    const inOrder = [...times].sort((a, b) => a.measure.localeCompare(b.measure) || a.seconds - b.seconds);
    for (const { measure, seconds } of inOrder) await countTime(tenant, day, measure, bucketOf(seconds));
  });
