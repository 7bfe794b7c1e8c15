// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ProgressEvent } from '@/lib/credential-backend/progress';
import { type TenantTx } from '@/lib/platform/database';
import { listEvents } from './store/progress-repository';

/** What happened to the card of a request after its enrolment, the oldest first. */
export const listProgress = (tenant: TenantTx, requestId: string): Promise<ProgressEvent[]> =>
  listEvents(tenant, requestId);
