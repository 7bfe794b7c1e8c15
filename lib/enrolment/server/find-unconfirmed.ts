// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findLastConfirmation, listQueuedAfter } from './store/ledger-repository';

/** When the backend confirmed an enrolment last, and when those were queued that came after; oldest first, at most `longest` of them. */
export const findUnconfirmed = async (
  tenant: TenantTx,
  longest: number,
): Promise<{ confirmedAt: Date | null; queuedAt: Date[] }> => {
  const confirmedAt = await findLastConfirmation(tenant);
  return { confirmedAt, queuedAt: await listQueuedAfter(tenant, confirmedAt ?? new Date(0), longest) };
};
