// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { withdrawUnsent } from './store/message-repository';

/** Takes back what waits for its instant and never left, or was refused, in the caller's transaction; `false` when it may have left already. */
export const withdrawMessage = (tenant: TenantTx, topic: string, aggregateId: string): Promise<boolean> =>
  withdrawUnsent(tenant, topic, aggregateId);
