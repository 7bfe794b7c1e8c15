// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { retryDeliveries } from '@/lib/enrolment/server/retry-deliveries';
import { database } from '@/lib/platform/database';

/**
 * "Riprova ora": sends again what waits or was refused, of one request or (`null`) of all; gives how many will leave. Pressing twice does
 * no harm: what is due already stays as it is. Audited.
 */
export const retryDelivery = (
  authorised: Authorised<'supervise'>,
  requestId: string | null,
): Promise<number> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    retryDeliveries(tenant, actorOf(authorised), requestId),
  );
