// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type ConfirmationAlarm, confirmationAlarm } from '@/lib/deliveries/confirmation-alarm';
import { findUnconfirmed } from '@/lib/enrolment/server/find-unconfirmed';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { database, type TenantTx } from '@/lib/platform/database';

/** More requests than this change nothing: the first ones made the alarm. */
const MOST = 200;

/** Whether confirmations have stopped in this municipality, by its own rule. */
export const alarmIn = async (
  tenant: TenantTx,
  { deliveryReport }: MunicipalitySettings,
): Promise<ConfirmationAlarm | null> => {
  return confirmationAlarm(await findUnconfirmed(tenant, MOST), tenant.now, deliveryReport);
};

/** The alarm as the supervisor's pages show it; `null` for none, and before the municipality has decided its settings. */
export const findAlarm = (
  authorised: Authorised<'supervise'>,
): Promise<{ alarm: ConfirmationAlarm; now: Date } | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const settings = await findOwnSettings(tenant);
    const alarm = settings && (await alarmIn(tenant, settings));
    return alarm && { alarm, now: tenant.now };
  });
