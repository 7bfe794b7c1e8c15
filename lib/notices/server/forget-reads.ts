// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { deleteReads } from './store/read-repository';

const DAY_MS = 86_400_000;

/** Forgets who has read notices that ended, and versions that were replaced, more than `days` days ago; returns how many marks. */
export const forgetReads = (municipalityId: MunicipalityId, days: number): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const instant = new Date(tenant.now.getTime() - days * DAY_MS);
    const count = await deleteReads(tenant, { day: civilDateIn(instant, 'Europe/Rome'), instant });
    if (count > 0)
      await recordAudit(tenant, SYSTEM, {
        verb: 'notices.reads-forgotten',
        subject: { kind: 'municipality', id: municipalityId },
        facts: { count },
      });
    return count;
  });
