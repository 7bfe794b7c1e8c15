// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordList } from '@/lib/audit/server/record-list';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { linesOf } from './lines-of';
import { listOn } from './store/appointment-repository';

export type AppointmentDay = { day: CivilDate; today: CivilDate; now: Date; lines: AppointmentLine[] };

/** The appointments of a day in Europe/Rome, today without one, by their time; a list that shows somebody is one audit row. */
export const listDay = (
  authorised: Authorised<'read-requests'>,
  wanted: CivilDate | null = null,
): Promise<AppointmentDay> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const day = wanted ?? today;
    const lines = await linesOf(tenant, await listOn(tenant, day));
    if (lines.length > 0)
      await recordList(tenant, actorOf(authorised), 'appointments.listed', lines, 'appointment-list');
    return { day, today, now: tenant.now, lines };
  });
