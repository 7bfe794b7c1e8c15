// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { isToClose, type SheetDay, stateOfDay } from '@/lib/sheet-register/sheet';
import { listSheetDays } from './store/sheet-repository';

/** The register by days, newest first. Today waits for nobody before its evening, unless it was signed already and changed since. */
export type SheetDays = { toClose: SheetDay[]; today: SheetDay | null; closed: SheetDay[] };

/** The days of the register: what waits for the supervisor, and what is signed. No line is shown, and so no audit row written. */
export const listDays = (authorised: Authorised<'supervise'>): Promise<SheetDays> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const days = await listSheetDays(tenant);
    const isRunning = (day: SheetDay) => day.day === today && stateOfDay(day) !== 'changed';
    return {
      toClose: days.filter((day) => isToClose(day) && !isRunning(day)),
      today: days.find(isRunning) ?? null,
      closed: days.filter((day) => !isToClose(day) && !isRunning(day)),
    };
  });
