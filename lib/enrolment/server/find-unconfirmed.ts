// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findLastConfirmation, listQueuedAfter } from './store/ledger-repository';

/** When the enrolments were queued that came after the last confirmation; oldest first, at most `longest` of them. */
export const findUnconfirmed = async (tenant: TenantTx, longest: number): Promise<Date[]> => {
  const confirmedAt = await findLastConfirmation(tenant);
  return listQueuedAfter(tenant, confirmedAt ?? new Date(0), longest);
};
