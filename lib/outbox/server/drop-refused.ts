// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { supersedeRefused } from './store/message-repository';

/** Gives up the messages of a thing that were refused: what they said is no longer true, and their bytes are not kept. */
export const dropRefused = (tenant: TenantTx, topic: string, aggregateId: string): Promise<void> =>
  supersedeRefused(tenant, topic, aggregateId);
