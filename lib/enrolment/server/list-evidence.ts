// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryEvidence } from '@/lib/enrolment/delivery-evidence';
import { type TenantTx } from '@/lib/platform/database';
import { kindOfTopic } from './delivery-topics';
import { listEvidenceAbout, listWithEvidence } from './store/evidence-repository';

/** What proves the deliveries of a request, oldest first; none before the first one was taken. */
export const listEvidence = async (tenant: TenantTx, requestId: string): Promise<DeliveryEvidence[]> => {
  const rows = await listEvidenceAbout(tenant, requestId);
  return rows.map(({ message, ...row }) => ({
    ...row,
    kind: kindOfTopic(message.topic),
    version: message.version,
  }));
};

/** Which of some requests have something to prove their deliveries by. */
export const findProven = (tenant: TenantTx, requestIds: readonly string[]): Promise<Set<string>> =>
  listWithEvidence(tenant, requestIds);
