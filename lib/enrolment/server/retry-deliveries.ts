// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { hopelessErrors } from '@/lib/credential-backend/error-guide';
import { sendSooner } from '@/lib/outbox/server/send-sooner';
import { type TenantTx } from '@/lib/platform/database';
import { DELIVERY_TOPICS, kindOfTopic } from './delivery-topics';
import { reopenEntry } from './store/ledger-repository';

/**
 * Sends again what waits for its time or was refused, of one request or (`null`) of all, in the caller's transaction, where that can help; gives how many. What
 * was refused is audited one by one, since it stands in the story of its request; those that only wait, by one row with their number.
 */
export const retryDeliveries = async (
  tenant: TenantTx,
  actor: AuditActor,
  requestId: string | null,
): Promise<number> => {
  const hurried = await sendSooner(
    tenant,
    DELIVERY_TOPICS,
    requestId === null ? null : [requestId],
    hopelessErrors,
  );
  for (const { aggregateId, topic, version } of hurried.filter(({ wasRefused }) => wasRefused)) {
    await reopenEntry(
      tenant,
      aggregateId,
      version,
      kindOfTopic(topic) === 'cancellation' ? 'cancelling' : 'queued',
    );
    await recordAudit(tenant, actor, {
      verb: 'enrolment.retried',
      subject: { kind: 'request', id: aggregateId },
      facts: { version },
    });
  }
  const waited = hurried.filter(({ wasRefused }) => !wasRefused).length;
  if (waited > 0)
    await recordAudit(tenant, actor, {
      verb: 'deliveries.hurried',
      subject: requestId === null ? { kind: 'deliveries', id: 'all' } : { kind: 'request', id: requestId },
      facts: { count: waited },
    });
  return hurried.length;
};
