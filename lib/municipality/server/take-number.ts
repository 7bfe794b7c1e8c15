// SPDX-License-Identifier: AGPL-3.0-or-later
import { civilDateIn, partsOf } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { nextNumber } from './store/municipality-repository';

/** The running number of a series in the current year (Europe/Rome), taken in the caller's transaction. */
export const takeNumber = async (
  tenant: TenantTx,
  series: 'request' | 'print',
): Promise<{ year: number; number: number }> => {
  const { year } = partsOf(civilDateIn(tenant.now, 'Europe/Rome'));
  return { year, number: await nextNumber(tenant, series, year) };
};
