// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { KEPT_DAYS } from '@/lib/timing/measure';
import { deleteTimes } from './store/counter-time-repository';

/** Forgets times after half a year; returns how many rows. */
export const forgetTimes = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, (tenant) =>
    deleteTimes(tenant, addDays(civilDateIn(tenant.now, 'Europe/Rome'), -KEPT_DAYS)),
  );
