// SPDX-License-Identifier: AGPL-3.0-or-later
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { limitOf, type ReachedLimit } from '@/lib/reprint/reprint-limit';
import { holdCitizen, listReprintsOf, type ReprintRow } from './store/reprint-repository';

const DAY_MS = 86_400_000;

/**
 * Whether the holder of a card has had lost codes printed again too often for one more, as this municipality decided; other questions about
 * the same citizen wait until the caller's transaction ends.
 */
export const findLimit = async (
  tenant: TenantTx,
  reprint: Pick<ReprintRow, 'id' | 'codiceFiscale'>,
): Promise<ReachedLimit | null> => {
  const { reprints } = (await getOwnMunicipality(tenant)).settings;
  await holdCitizen(tenant, reprint.codiceFiscale);
  const since = new Date(tenant.now.getTime() - Math.max(reprints.inDays, 7) * DAY_MS);
  return limitOf(await listReprintsOf(tenant, reprint, since), reprints, tenant.now);
};
