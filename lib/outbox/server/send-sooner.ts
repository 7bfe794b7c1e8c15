// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { type Hurried, makeDue } from './store/message-repository';

/**
 * Has messages sent as soon as a worker is free: the same bytes under the same key, so that an earlier attempt that did arrive does no
 * harm; not those given up for an error among `hopeless`. Gives those that were waiting or given up; none when they are due already.
 */
export const sendSooner = (
  tenant: TenantTx,
  topics: readonly string[],
  aggregateIds: readonly string[] | null,
  hopeless: readonly string[],
): Promise<Hurried[]> => makeDue(tenant, { topics, aggregateIds, hopeless });
