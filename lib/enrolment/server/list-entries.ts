// SPDX-License-Identifier: AGPL-3.0-or-later
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { type TenantTx } from '@/lib/platform/database';
import { listOf } from './store/ledger-repository';

/** Every line of a request in the ledger with the id of its message, by version. */
export const listEntries = (
  tenant: TenantTx,
  requestId: string,
): Promise<(LedgerEntry & { messageId: string })[]> => listOf(tenant, requestId);
