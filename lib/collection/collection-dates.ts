// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { addWorkingDays, nearestWorkingDay } from '@/lib/municipality/working-days';

/** Working days from the request to the delivery (Ministry of the Interior; DM 23/12/2015). */
export const DELIVERY_WORKING_DAYS = 6;

/** Days that the post keeps a registered letter after its notice (Ministry of the Interior: modalità di spedizione). */
export const POST_DAYS = 30;

type Calendar = Pick<MunicipalitySettings, 'localHolidays'>;

/** By when a card usually arrives that was registered on a day. */
export const usuallyArrivedBy = (registeredOn: CivilDate, { localHolidays }: Calendar): CivilDate =>
  addWorkingDays(registeredOn, DELIVERY_WORKING_DAYS, localHolidays);

/** Until when the post keeps a card whose notice was left on a day. */
export const heldUntil = (noticeOn: CivilDate): CivilDate => addDays(noticeOn, POST_DAYS);

/**
 * Until when a card that is here since a day is kept: the days in force on that day, and when they end on a day on which the office is
 * closed, the next one that it is open. `null` when no row was in force.
 */
export const keptUntil = (
  receivedOn: CivilDate,
  {
    localHolidays,
    switches,
  }: Calendar & { switches: Pick<MunicipalitySettings['switches'], 'cardKeptDays'> },
): CivilDate | null => {
  const days = settingOn(switches.cardKeptDays, receivedOn);
  return days === null ? null : nearestWorkingDay(addDays(receivedOn, days), 1, localHolidays);
};
