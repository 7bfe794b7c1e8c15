// SPDX-License-Identifier: AGPL-3.0-or-later
import { type StockRule, type StockUse, USE_DAYS, USUAL_RULE } from '@/lib/first-halves/stock';
import { addDays, civilDateIn, type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { countWorkingDays, nearestWorkingDay } from '@/lib/municipality/working-days';
import { type TenantTx } from '@/lib/platform/database';
import { countGiven, findFirstGivenDay } from './store/stock-repository';
import { countStock } from './store/ticket-repository';

/** A municipality's stock, what it uses, and when it wants more. */
export type Stock = { left: number; use: StockUse; rule: StockRule };

/** The first of the last `USE_DAYS` office days before `today`. */
const startOf = (today: CivilDate, localHolidays: readonly string[]): CivilDate => {
  let day = today;
  for (let left = USE_DAYS; left > 0; left -= 1) day = nearestWorkingDay(addDays(day, -1), -1, localHolidays);
  return day;
};

/** Reads the stock in the caller's transaction. A day on which the office is closed counts for nothing, what was given on it does. */
export const readStock = async (tenant: TenantTx): Promise<Stock> => {
  const settings = await findOwnSettings(tenant);
  const localHolidays = settings?.localHolidays ?? [];
  const today = civilDateIn(tenant.now, 'Europe/Rome');
  const start = startOf(today, localHolidays);
  const first = (await findFirstGivenDay(tenant)) ?? today;
  const from = compareCivilDates(first, start) < 0 ? start : first;
  return {
    left: await countStock(tenant),
    use: {
      given: await countGiven(tenant, from, today),
      officeDays: countWorkingDays(addDays(from, -1), addDays(today, -1), localHolidays),
      today: await countGiven(tenant, today, addDays(today, 1)),
    },
    rule: settings?.stock ?? USUAL_RULE,
  };
};
