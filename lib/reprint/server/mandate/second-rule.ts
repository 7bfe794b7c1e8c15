// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { listColleagues } from '@/lib/access/server/list-colleagues';
import { listOffices } from '@/lib/access/server/list-offices';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { type TenantTx } from '@/lib/platform/database';
import { maySecond, type SecondRule, secondRuleOf } from '@/lib/reprint/mandate';

type Of = { operatorId: string; counterId: string };

/** What the act of an operator at a counter needs beside its signature, by who can enter today and what the municipality decided. */
export const ruleFor = async (tenant: TenantTx, of: Of): Promise<SecondRule> => {
  const others = async (permission: 'supervise' | 'reprint-codes') =>
    (await listColleagues(tenant, permission)).filter(({ id }) => id !== of.operatorId);
  const supervising = await others('supervise');
  const clerks = (await others('reprint-codes')).filter(({ id }) =>
    supervising.every((one) => one.id !== id),
  );
  const offices = new Set((await listOffices(tenant)).values());
  const supervisors = supervising.map(({ name }) => name);
  const otherOffice = offices.size > 1 && clerks.length > 0;
  const { settings } = await getOwnMunicipality(tenant);
  const alone = settingOn(settings.switches.aloneMandate, civilDateIn(tenant.now, 'Europe/Rome'));
  return secondRuleOf({ supervisors, otherOffice }, alone);
};

/** Tells of which acts somebody who is signed in may be the second person; the offices are read once. */
export const secondOf = async (
  tenant: TenantTx,
  { operator }: Authorised<'reprint-codes'>,
): Promise<(of: Of) => boolean> => {
  const offices = await listOffices(tenant);
  const officeOf = ({ counterId }: { counterId: string }): string => offices.get(counterId) ?? '';
  const self = { ...operator, office: officeOf(operator) };
  return (of) => maySecond({ operatorId: of.operatorId, office: officeOf(of) }, self);
};
