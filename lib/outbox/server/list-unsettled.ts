// SPDX-License-Identifier: AGPL-3.0-or-later
import { type UnsettledMessage } from '@/lib/outbox/message';
import { type TenantTx } from '@/lib/platform/database';
import { listUnsettled } from './store/message-repository';

/** The messages of some topics that have not arrived, oldest first; all of them, or those about certain things. */
export const listUnsettledMessages = (
  tenant: TenantTx,
  topics: readonly string[],
  aggregateIds: readonly string[] | null,
): Promise<UnsettledMessage[]> => listUnsettled(tenant, { topics, aggregateIds });
