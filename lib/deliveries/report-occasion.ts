// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { isWorkingDay } from '@/lib/municipality/working-days';

const ZONE = 'Europe/Rome';
const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/**
 * The day whose summary is due: today (Europe/Rome), from the hour that the municipality has chosen on, when it is a working day; `null`
 * for none. It is sent once for the day, so that a worker that was off at the hour sends it later.
 */
export const digestDay = (
  now: Date,
  { hour, localHolidays }: { hour: number; localHolidays: readonly string[] },
): CivilDate | null => {
  const today = civilDateIn(now, ZONE);
  return isWorkingDay(today, localHolidays) && Number(hourIn.format(now)) >= hour ? today : null;
};
