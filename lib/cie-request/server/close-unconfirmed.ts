// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { listToHandOver } from './store/request-lists';
import { findRowForChange, updateRow } from './store/request-repository';

/**
 * Completes the registered requests whose codes were destroyed because nobody confirmed the hand-over in time: nothing is left to hand
 * over, and lost codes are a reprint. Returns how many.
 */
export const closeUnconfirmed = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    let closed = 0;
    for (const { id } of await listToHandOver(tenant)) {
      if ((await findHeldTicket(tenant, id))?.state !== 'expired') continue;
      if ((await findRowForChange(tenant, id))?.status !== 'registered') continue;
      await updateRow(tenant, id, {
        status: 'completed',
        closedAt: tenant.now,
        closeReason: 'codes-unconfirmed',
      });
      await recordAudit(tenant, SYSTEM, {
        verb: 'codes.destroyed',
        subject: { kind: 'request', id },
        facts: { reason: 'unconfirmed' },
      });
      closed += 1;
    }
    return closed;
  });
