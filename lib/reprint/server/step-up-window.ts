// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised, isSteppedUp } from '@/lib/access/authorised';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { wantsSecond } from '@/lib/reprint/wanted-halves';
import { type ReprintRow } from './store/reprint-repository';

/** For how many minutes a step-up serves today; none while the municipality has not decided. */
export const stepUpMinutesOn = async (tenant: TenantTx): Promise<number> => {
  const { settings } = await getOwnMunicipality(tenant);
  return settingOn(settings.switches.stepUpMinutes, civilDateIn(tenant.now, 'Europe/Rome')) ?? 0;
};

/**
 * For how many minutes a step-up serves today, and whether the operator has to show the factor again: for first halves once in that time,
 * for second halves for each reprint anew.
 */
export const stepUpWindow = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  { halves, openedAt }: Pick<ReprintRow, 'halves' | 'openedAt'>,
): Promise<{ minutes: number; needed: boolean }> => {
  const minutes = await stepUpMinutesOn(tenant);
  const steppedUp = isSteppedUp(authorised, tenant.now, minutes);
  const forThisOne = authorised.stepUpAt !== null && authorised.stepUpAt >= openedAt;
  const needsItsOwn = halves !== null && wantsSecond(halves);
  return { minutes, needed: !steppedUp || (needsItsOwn && !forThisOne) };
};
