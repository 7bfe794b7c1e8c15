// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findRowForChange, updateRow } from './store/request-repository';

/** The codes were handed over: the counter's work is done. False when the request is not registered. */
export const completeRequest = async (tenant: TenantTx, requestId: string): Promise<boolean> => {
  const row = await findRowForChange(tenant, requestId);
  if (row?.status !== 'registered') return false;
  await updateRow(tenant, requestId, { status: 'completed', handedOverAt: tenant.now });
  return true;
};

/** Takes that back when it happened after `notBefore`; returns when it had happened, or `null` when it is too late. */
export const reopenRequest = async (
  tenant: TenantTx,
  requestId: string,
  notBefore: Date,
): Promise<Date | null> => {
  const row = await findRowForChange(tenant, requestId);
  if (row?.status !== 'completed' || !row.handedOverAt || row.handedOverAt < notBefore) return null;
  await updateRow(tenant, requestId, { status: 'registered', handedOverAt: null });
  return row.handedOverAt;
};
