// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { findStop, takeOutOfStock } from './store/stock-repository';

/**
 * Takes out of stock the tickets whose lot has ended, and all of a municipality that gave its stock back (a lot may still have been on its
 * way): their halves are destroyed now, the worker returns them. Returns how many.
 */
export const withdrawStock = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const stopped = (await findStop(tenant)) !== null;
    const count = await takeOutOfStock(tenant, stopped ? 'all' : 'ended');
    if (count > 0)
      await recordAudit(tenant, SYSTEM, {
        verb: 'tickets.withdrawn',
        subject: { kind: 'municipality', id: municipalityId },
        facts: { count, reason: stopped ? 'given-back' : 'expired' },
      });
    return count;
  });
