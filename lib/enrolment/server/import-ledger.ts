// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { type AcceptedEntry, insertAccepted } from './store/ledger-repository';

/** Puts practice lines into the ledger as if the credential backend had accepted them; it knows nothing of them. */
export const importLedger = (tenant: TenantTx, entries: readonly AcceptedEntry[]): Promise<void> =>
  insertAccepted(tenant, entries);
