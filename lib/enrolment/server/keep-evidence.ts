// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Proof } from '@/lib/credential-backend/proof';
import { type TenantTx } from '@/lib/platform/database';
import { insertEvidence } from './store/evidence-repository';

/** Keeps what proves that a message of another module was taken, beside the evidence of enrolments. */
export const keepEvidence = (tenant: TenantTx, messageId: string, proof: Proof): Promise<void> =>
  insertEvidence(tenant, messageId, proof);
