// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { countStock as count } from './store/ticket-repository';

/** How many codes sheets can still be given out. */
export const countStock = (tenant: TenantTx): Promise<number> => count(tenant);
