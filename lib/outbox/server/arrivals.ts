// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findArrivals } from './store/message-repository';

/** When each of these messages (by id) arrived; what has not arrived is not among them. */
export const arrivalsOf = (tenant: TenantTx, messageIds: readonly string[]): Promise<Map<string, Date>> =>
  findArrivals(tenant, messageIds);
