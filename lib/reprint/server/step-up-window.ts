// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised, isSteppedUp } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';

/** For how many minutes a step-up serves for first halves today, and whether the operator has to show the factor again. */
export const stepUpWindow = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
): Promise<{ minutes: number; needed: boolean }> => {
  const { settings } = await getOwnMunicipality(tenant);
  const minutes = settingOn(settings.switches.stepUpMinutes, civilDateIn(tenant.now, 'Europe/Rome')) ?? 0;
  return { minutes, needed: !isSteppedUp(authorised, tenant.now, minutes) };
};
