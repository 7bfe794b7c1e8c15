// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CancellationReason } from '@/lib/credential-backend/enrolment';
import { encodeCancellation } from '@/lib/credential-backend/server/encode-cancellation';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { dropRefused } from '@/lib/outbox/server/drop-refused';
import { type TenantTx } from '@/lib/platform/database';
import { ENROLMENT_TOPIC } from './queue-enrolment';
import { findNewest, updateEntry } from './store/ledger-repository';

/** The outbox topic of cancelled enrolments. */
export const CANCELLATION_TOPIC = 'enrolment-cancellation';

type Cancellation = { requestId: string; municipalityCode: string; reason: CancellationReason };

/**
 * Takes an enrolment back, in the caller's transaction: the message leaves after the enrolment itself, whether that has arrived or
 * not; one that was refused is not tried again. Throws for a request that was never fed.
 */
export const queueCancellation = async (
  tenant: TenantTx,
  actor: AuditActor,
  { requestId, municipalityCode, reason }: Cancellation,
): Promise<void> => {
  const entry = await findNewest(tenant, requestId);
  if (!entry) throw new Error('a registered request has a line in the ledger');
  const { version, ticketId, cardSerial } = entry;
  const body = encodeCancellation({
    enrolmentId: requestId,
    ticketId,
    cardSerial,
    municipalityCode,
    reason,
    occurredAt: tenant.now,
  });
  await dropRefused(tenant, ENROLMENT_TOPIC, requestId);
  const message = await appendMessage(tenant, {
    topic: CANCELLATION_TOPIC,
    aggregateId: requestId,
    version,
    body,
    by: actor,
  });
  await updateEntry(tenant, requestId, version, { state: 'cancelling', waitingSince: null, problem: null });
  await recordAudit(tenant, actor, {
    verb: 'enrolment.cancelling',
    subject: { kind: 'request', id: requestId },
    facts: { version, message },
  });
};
