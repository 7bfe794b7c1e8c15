// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { voidStock } from './store/ticket-repository';

/**
 * Gives a municipality's whole stock up: its serials may stand on paper already, as after an older backup was restored, and a printed
 * serial is never given to another person. Their halves are destroyed now, the worker voids them and orders others. Returns how many.
 */
export const giveUpStock = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const count = await voidStock(tenant);
    if (count > 0)
      await recordAudit(tenant, SYSTEM, {
        verb: 'stock.given-up',
        subject: { kind: 'municipality', id: municipalityId },
        facts: { count },
      });
    return count;
  });
