// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { listActivatable as list } from './store/ledger-repository';

/** Requests that the credential backend took since an instant and whose credentials can be activated by now, the oldest first. */
export const listActivatable = (
  tenant: TenantTx,
  since: Date,
): Promise<{ requestId: string; acceptedAt: Date }[]> => list(tenant, since);
