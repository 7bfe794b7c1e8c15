// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Difference } from '@/lib/enrolment/comparison';
import { type TenantTx } from '@/lib/platform/database';
import { findDifference as find } from './store/comparison-repository';

/** A difference of the last comparison; `null` when there is none about this enrolment. */
export const findDifference = (tenant: TenantTx, enrolmentId: string): Promise<Difference | null> =>
  find(tenant, enrolmentId);
