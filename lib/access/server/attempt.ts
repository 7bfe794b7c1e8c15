// SPDX-License-Identifier: AGPL-3.0-or-later
import { addressDelayAfter, delayAfter, waitLeft } from '@/lib/access/sign-in-limits';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { countFailure, findThrottle } from './store/throttle-repository';

/** What failures are counted against, as `throttleSubject` makes it. */
export type Subjects = { account: string; address: string };

/** The two parts of a login name as typed. */
export const splitLogin = (login: string): { name: string; slug: string } => {
  const [name = '', slug = ''] = login.trim().toLowerCase().split('@');
  return { name, slug };
};

/** Seconds until a try is free again for account and address; 0 when it is. */
export const waitOf = async (tenant: TenantTx, subjects: Subjects): Promise<number> => {
  const account = await findThrottle(tenant, subjects.account);
  const address = await findThrottle(tenant, subjects.address);
  const waits = [
    account ? waitLeft(delayAfter(account.failures), account.lastFailureAt, tenant.now) : 0,
    address ? waitLeft(addressDelayAfter(address.failures), address.lastFailureAt, tenant.now) : 0,
  ];
  return Math.ceil(Math.max(...waits) / 1000);
};

/** Counts a failed try against account and address and writes it down; who tried stays unknown. */
export const recordRefusal = async (
  tenant: TenantTx,
  subjects: Subjects,
  door: 'sign-in' | 'first-access',
): Promise<void> => {
  await countFailure(tenant, subjects.account);
  await countFailure(tenant, subjects.address);
  await recordAudit(
    tenant,
    { actor: 'unknown', counter: '' },
    { verb: 'sign-in.refused', subject: { kind: door, id: '' }, outcome: 'refused' },
  );
};
