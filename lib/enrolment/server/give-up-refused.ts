// SPDX-License-Identifier: AGPL-3.0-or-later
import { dropRefused } from '@/lib/outbox/server/drop-refused';
import { type TenantTx } from '@/lib/platform/database';
import { ENROLMENT_TOPIC } from './queue-enrolment';

/** The refused enrolment of a request is not sent again, nor are its bytes kept: it is being corrected. Its line in the ledger stays. */
export const giveUpRefused = (tenant: TenantTx, requestId: string): Promise<void> =>
  dropRefused(tenant, ENROLMENT_TOPIC, requestId);
