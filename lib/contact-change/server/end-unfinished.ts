// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { emptyChange, findChangeForChange, listOpenBefore, updateChange } from './store/change-repository';

/** Gives up changes that are still open after the day (in Rome) on which they were opened: what was written for them is not kept. Returns how many. */
export const endUnfinished = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const today = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
    let ended = 0;
    for (const id of await listOpenBefore(tenant, today)) {
      // Who confirms it meanwhile was first.
      if ((await findChangeForChange(tenant, id))?.status !== 'open') continue;
      await updateChange(tenant, id, { status: 'cancelled' });
      await emptyChange(tenant, id);
      await recordAudit(tenant, SYSTEM, {
        verb: 'contact-change.cancelled',
        subject: { kind: 'contact-change', id },
        facts: { reason: 'unfinished' },
      });
      ended += 1;
    }
    return ended;
  });
