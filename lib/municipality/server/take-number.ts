// SPDX-License-Identifier: AGPL-3.0-or-later
import { civilDateIn, partsOf } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { nextNumbers } from './store/municipality-repository';

/** The running number of a series in the current year (Europe/Rome), taken in the caller's transaction. */
export const takeNumber = async (
  tenant: TenantTx,
  series: 'request' | 'print',
): Promise<{ year: number; number: number }> => {
  const { year } = partsOf(civilDateIn(tenant.now, 'Europe/Rome'));
  return { year, number: await nextNumbers(tenant, series, year, 1) };
};

/** The first of `count` numbers that follow one another in a series of a year: for imports. */
export const takeNumbers = async (
  tenant: TenantTx,
  series: 'request' | 'practice-card',
  year: number,
  count: number,
): Promise<number> => (await nextNumbers(tenant, series, year, count)) - count + 1;
