// SPDX-License-Identifier: AGPL-3.0-or-later
import { sealingKey } from '@/lib/platform/vault/vault';
import { type TenantTx } from '@/lib/platform/database';
import { insertSpentTickets, type SpentTicket } from './store/ticket-repository';

/** Puts practice tickets in as their requests left them; none has halves, so no codes can be drawn from them. */
export const importTickets = async (
  tenant: TenantTx,
  orderId: string,
  tickets: readonly SpentTicket[],
): Promise<void> =>
  insertSpentTickets(tenant, { id: orderId, keyId: (await sealingKey(tenant)).kid }, tickets);
