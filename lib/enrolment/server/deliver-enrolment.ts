// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type EnrolmentReceipt } from '@/lib/credential-backend/enrolment';
import { type Result } from '@/lib/kernel/result';
import { type ClaimedMessage, type DeliveryOutcome } from '@/lib/outbox/message';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { type TenantTx } from '@/lib/platform/database';
import { askedBy } from './asked-by';
import { deliveryOutcome } from './delivery-outcome';
import { insertEvidence } from './store/evidence-repository';
import { markWaiting, settleEntry } from './store/ledger-repository';

type Answer = Result<EnrolmentReceipt, BackendError>;

const writeAccepted = async (
  tenant: TenantTx,
  message: ClaimedMessage,
  receipt: EnrolmentReceipt,
): Promise<void> => {
  if (receipt.proof) await insertEvidence(tenant, message.id, receipt.proof);
  await settleEntry(tenant, message.aggregateId, message.version, 'accepted', {
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

/** They hold a later version than ours, as after an older backup was restored here: nothing was overwritten, a person looks at it. */
const isBehind = (answer: Answer, { version }: ClaimedMessage): boolean =>
  answer.ok && answer.value.versionInForce > version;

const BEHIND: DeliveryOutcome = { kind: 'attention', error: 'version-behind' };

/** How enrolments leave and how their answers are entered in the ledger. */
export const enrolmentTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, { body, by }) => {
    const answer = await backend.submitEnrolment({ idempotencyKey: message.id, body, askedBy: askedBy(by) });
    return { outcome: isBehind(answer, message) ? BEHIND : deliveryOutcome(answer), answer };
  },
  settled: async (tenant, message, outcome, answer) => {
    if (answer.ok && outcome.kind === 'delivered') return writeAccepted(tenant, message, answer.value);
    if (outcome.kind !== 'attention') {
      await markWaiting(tenant, message.aggregateId, message.version);
      return;
    }
    const { aggregateId, version } = message;
    if (!(await settleEntry(tenant, aggregateId, version, 'attention', { problem: outcome.error }))) return;
    await recordAudit(tenant, SYSTEM, {
      verb: 'enrolment.attention',
      subject: { kind: 'request', id: message.aggregateId },
      outcome: 'failed',
      facts: { version: message.version, code: outcome.error },
    });
  },
});
