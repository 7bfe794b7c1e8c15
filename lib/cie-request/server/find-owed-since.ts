// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findOldestWaiting } from './store/registry-check-repository';

/** Since when the population register has owed an answer to a municipality; `null` while it answers. */
export const findOwedSince = (tenant: TenantTx): Promise<Date | null> => findOldestWaiting(tenant);
