// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { listColleagues } from '@/lib/access/server/list-colleagues';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { type ReleaseRule, releaseRuleOf } from '@/lib/modulistica/release-rule';
import { settingOn } from '@/lib/municipality/dated-switch';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';

/** Until the municipality has decided. */
const UNDECIDED_HOURS = 24;

const delayHours = async (tenant: TenantTx): Promise<number> => {
  const settings = await findOwnSettings(tenant);
  const today = civilDateIn(tenant.now, 'Europe/Rome');
  return (settings && settingOn(settings.switches.formDelayHours, today)) ?? UNDECIDED_HOURS;
};

/** Who puts a version in force when this operator asks, by who can enter today and what the municipality decided. */
export const ruleFor = async (
  tenant: TenantTx,
  { operator }: Authorised<'manage-forms'>,
  { kept }: Pick<FormVersion, 'kept'>,
): Promise<ReleaseRule> =>
  releaseRuleOf(
    operator.id,
    kept?.by ?? '',
    await listColleagues(tenant, 'manage-forms'),
    await delayHours(tenant),
  );
