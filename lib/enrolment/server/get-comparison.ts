// SPDX-License-Identifier: AGPL-3.0-or-later
import { type KeptDifference } from '@/lib/enrolment/comparison';
import { type TenantTx } from '@/lib/platform/database';
import { findComparison } from './store/comparison-repository';

/** The last comparison with the credential backend and what it found; `null` before the first. */
export const getComparison = (
  tenant: TenantTx,
): Promise<{ comparedAt: Date; compared: number; differences: KeptDifference[] } | null> =>
  findComparison(tenant);
