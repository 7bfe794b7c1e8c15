// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { listUnsettledIds } from './store/ledger-repository';

/** The requests whose feed has not come to its end: on the way, waiting, refused, or being cancelled. */
export const listUnsettled = (tenant: TenantTx): Promise<string[]> => listUnsettledIds(tenant);
