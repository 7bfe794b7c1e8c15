// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type EnrolmentMessage } from '@/lib/credential-backend/enrolment';
import { encodeEnrolment } from '@/lib/credential-backend/server/encode-enrolment';
import { ok, type Result } from '@/lib/kernel/result';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { type TenantTx } from '@/lib/platform/database';
import { insertEntry } from './store/ledger-repository';

/** The outbox topic of enrolments. */
export const ENROLMENT_TOPIC = 'enrolment';

/**
 * Feeds one version of a request: the bytes are checked against the contract, sealed into the outbox and entered in the ledger, all
 * in the caller's transaction. What the backend would refuse is an error here, with the places at fault.
 */
export const queueEnrolment = async (
  tenant: TenantTx,
  actor: AuditActor,
  message: EnrolmentMessage,
): Promise<Result<{ messageId: string }, { kind: 'invalid'; faults: string[] }>> => {
  const encoded = encodeEnrolment(message);
  if (!encoded.ok) return encoded;
  const { enrolmentId: requestId, version, ticketId, cardSerial, requestedOn } = message;
  const messageId = await appendMessage(tenant, {
    topic: ENROLMENT_TOPIC,
    aggregateId: requestId,
    version,
    body: encoded.value,
    by: actor,
  });
  await insertEntry(tenant, { requestId, version, ticketId, cardSerial, messageId, requestedOn });
  await recordAudit(tenant, actor, {
    verb: 'enrolment.queued',
    subject: { kind: 'request', id: requestId },
    facts: { version, message: messageId },
  });
  return ok({ messageId });
};
