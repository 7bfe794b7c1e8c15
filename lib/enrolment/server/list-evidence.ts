// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryEvidence } from '@/lib/enrolment/delivery-evidence';
import { type TenantTx } from '@/lib/platform/database';
import { kindOfTopic } from './delivery-topics';
import { listEvidenceAbout } from './store/evidence-repository';

/** What proves the deliveries of a request, oldest first; none before the first one was taken. */
export const listEvidence = async (tenant: TenantTx, requestId: string): Promise<DeliveryEvidence[]> => {
  const rows = await listEvidenceAbout(tenant, requestId);
  return rows.map(({ message, ...row }) => ({
    ...row,
    kind: kindOfTopic(message.topic),
    version: message.version,
  }));
};
