// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { voidStock } from './store/ticket-repository';

/**
 * Gives a municipality's whole stock up: its serials may stand on paper already, as after an older backup was restored, and a printed
 * serial is never given to another person. Their halves are destroyed now, the worker voids them and orders others. In the caller's transaction; returns how many.
 */
export const giveUpStock = async (tenant: TenantTx): Promise<number> => {
  const count = await voidStock(tenant);
  if (count > 0)
    await recordAudit(tenant, SYSTEM, {
      verb: 'stock.given-up',
      subject: { kind: 'municipality', id: tenant.municipalityId },
      facts: { count },
    });
  return count;
};
