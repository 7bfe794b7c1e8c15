// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { UNDO_MS } from '@/lib/first-halves/ticket';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { destroyHandedOver, listUnconfirmed, moveTicket } from './store/ticket-repository';

const DAY_MS = 86_400_000;

/**
 * Destroys the halves that were handed over more than two minutes ago, and those whose sheet nobody confirmed within `keepDays`
 * days (they are listed as expired). Returns how many of each.
 */
export const destroyHalves = (
  municipalityId: MunicipalityId,
  keepDays: number,
): Promise<{ handedOver: number; expired: number }> =>
  database().withTenant(municipalityId, async (tenant) => {
    const handedOver = await destroyHandedOver(tenant, new Date(tenant.now.getTime() - UNDO_MS));
    const unconfirmed = await listUnconfirmed(tenant, new Date(tenant.now.getTime() - keepDays * DAY_MS));
    for (const { id } of unconfirmed) {
      const moved = await moveTicket(tenant, id, ['assigned'], {
        state: 'expired',
        sealed: null,
        destroyedAt: tenant.now,
      });
      if (moved)
        await recordAudit(tenant, SYSTEM, {
          verb: 'codes.destroyed',
          subject: { kind: 'ticket', id },
          facts: { reason: 'unconfirmed' },
        });
    }
    return { handedOver, expired: unconfirmed.length };
  });
