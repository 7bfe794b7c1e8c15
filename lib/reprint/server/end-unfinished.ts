// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { bindsReprint } from '@/lib/reprint/mandate';
import { isReprintAllowed } from '@/lib/reprint/reprint-status';
import { findMandate } from './store/mandate-repository';
import { emptyReprint, findReprintForChange, listUnfinishedBefore } from './store/reprint-repository';

/**
 * Gives up reprints for which no codes came by the end of the day (in Rome) on which they were opened: who was recognised and the address that
 * was given are not kept. One whose second halves wait to be printed goes on. Returns how many.
 */
export const endUnfinished = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const today = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
    let ended = 0;
    for (const id of await listUnfinishedBefore(tenant, today)) {
      const reprint = await findReprintForChange(tenant, id);
      // Who goes on with it meanwhile was first.
      if (!reprint || !isReprintAllowed(reprint.status, 'cancel') || reprint.status === 'released') continue;
      const mandate = await findMandate(tenant, id);
      if (mandate && bindsReprint(mandate.state)) continue;
      await emptyReprint(tenant, id);
      await recordAudit(tenant, SYSTEM, {
        verb: 'reprint.cancelled',
        subject: { kind: 'reprint', id },
        facts: { reason: 'unfinished' },
      });
      ended += 1;
    }
    return ended;
  });
