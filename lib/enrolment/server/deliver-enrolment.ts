// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError, isWorthRetrying } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type EnrolmentReceipt } from '@/lib/credential-backend/enrolment';
import { type Result } from '@/lib/kernel/result';
import { type ClaimedMessage, type DeliveryOutcome } from '@/lib/outbox/message';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { type TenantTx } from '@/lib/platform/database';
import { markWaiting, updateEntry } from './store/ledger-repository';

type Answer = Result<EnrolmentReceipt, BackendError>;

const outcomeOf = (answer: Answer): DeliveryOutcome => {
  if (answer.ok) return { kind: 'delivered' };
  const { error } = answer;
  if (error.kind === 'busy')
    return { kind: 'retry', error: error.kind, afterMs: error.retryAfterSeconds * 1000 };
  const name = error.kind === 'refused' ? error.code : error.kind;
  return isWorthRetrying(error) ? { kind: 'retry', error: name } : { kind: 'attention', error: name };
};

const writeAccepted = async (
  tenant: TenantTx,
  message: ClaimedMessage,
  receipt: EnrolmentReceipt,
): Promise<void> => {
  await updateEntry(tenant, message.aggregateId, message.version, {
    state: 'accepted',
    sentAt: tenant.now,
    acceptedAt: receipt.receivedAt,
    waitingSince: null,
    backendId: receipt.receiptId,
    activationFrom: receipt.activationPossibleFrom,
    problem: null,
  });
  await recordAudit(tenant, SYSTEM, {
    verb: 'enrolment.accepted',
    subject: { kind: 'request', id: message.aggregateId },
    facts: { version: message.version, receipt: receipt.receiptId },
  });
};

/** How enrolments leave and how their answers are entered in the ledger. */
export const enrolmentTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, body) => {
    const answer = await backend.submitEnrolment({ idempotencyKey: message.id, body });
    return { outcome: outcomeOf(answer), answer };
  },
  settled: async (tenant, message, outcome, answer) => {
    if (answer.ok) return writeAccepted(tenant, message, answer.value);
    if (outcome.kind !== 'attention') {
      await markWaiting(tenant, message.aggregateId, message.version);
      return;
    }
    await updateEntry(tenant, message.aggregateId, message.version, {
      state: 'attention',
      problem: outcome.error,
    });
    await recordAudit(tenant, SYSTEM, {
      verb: 'enrolment.attention',
      subject: { kind: 'request', id: message.aggregateId },
      outcome: 'failed',
      facts: { version: message.version, code: outcome.error },
    });
  },
});
