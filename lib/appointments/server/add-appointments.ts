// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type Booking } from '@/lib/appointments/appointment';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { holdImports, insertAppointments, listByCodes } from './store/appointment-repository';

/** Books what the practice data hold for a day; appointments that are there already stay as they are. */
export const addAppointments = (
  municipalityId: MunicipalityId,
  bookings: readonly Booking[],
): Promise<void> =>
  database().withTenant(municipalityId, async (tenant) => {
    await holdImports(tenant);
    const codes = bookings.map(({ code }) => code);
    const here = new Set((await listByCodes(tenant, codes)).map(({ code }) => code));
    const fresh = bookings.filter(({ code }) => !here.has(code));
    if (fresh.length === 0) return;
    await insertAppointments(tenant, fresh);
    await recordAudit(tenant, SYSTEM, {
      verb: 'appointments.imported',
      subject: { kind: 'municipality', id: municipalityId },
      facts: { imported: fresh.length },
    });
  });
