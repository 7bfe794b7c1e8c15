// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { findWaiting } from './store/ledger-repository';

/** How many enrolments of a municipality wait because the credential backend did not answer, and since when; `null` when none does. */
export const countWaiting = (tenant: TenantTx): Promise<{ waiting: number; since: Date } | null> =>
  findWaiting(tenant);
