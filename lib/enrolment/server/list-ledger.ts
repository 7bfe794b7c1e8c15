// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { type TenantTx } from '@/lib/platform/database';
import { listNewest } from './store/ledger-repository';

/** The newest ledger line of each request, by request id; a request that was never fed has none. */
export const listLedger = (
  tenant: TenantTx,
  requestIds: readonly string[],
): Promise<Map<string, LedgerEntry>> => listNewest(tenant, requestIds);
