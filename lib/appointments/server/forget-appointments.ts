// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { deleteBefore } from './store/appointment-repository';
import { deleteImportsBefore } from './store/import-repository';

const DAY_MS = 86_400_000;

/** Deletes appointments whose day is more than `days` days ago, and the reports of imports as old; returns how many appointments. */
export const forgetAppointments = (municipalityId: MunicipalityId, days: number): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const count = await deleteBefore(tenant, addDays(civilDateIn(tenant.now, 'Europe/Rome'), -days));
    await deleteImportsBefore(tenant, new Date(tenant.now.getTime() - days * DAY_MS));
    if (count > 0)
      await recordAudit(tenant, SYSTEM, {
        verb: 'appointments.forgotten',
        subject: { kind: 'municipality', id: municipalityId },
        facts: { count },
      });
    return count;
  });
