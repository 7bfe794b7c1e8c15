// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type CancellationReceipt } from '@/lib/credential-backend/enrolment';
import { type Result } from '@/lib/kernel/result';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { askedBy } from './asked-by';
import { deliveryOutcome } from './delivery-outcome';
import { insertEvidence } from './store/evidence-repository';
import { updateEntry } from './store/ledger-repository';

type Answer = Result<CancellationReceipt, BackendError>;

/** How cancelled enrolments leave and how their answers are entered in the ledger. */
export const cancellationTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, { body, by }) => {
    const answer = await backend.cancelEnrolment({ idempotencyKey: message.id, body, askedBy: askedBy(by) });
    return { outcome: deliveryOutcome(answer), answer };
  },
  settled: async (tenant, { id, aggregateId: requestId, version }, outcome, answer) => {
    const subject = { kind: 'request', id: requestId };
    if (answer.ok) {
      if (answer.value.proof) await insertEvidence(tenant, id, answer.value.proof);
      await updateEntry(tenant, requestId, version, {
        state: 'cancelled',
        cancelledAt: answer.value.receivedAt,
        waitingSince: null,
      });
      await recordAudit(tenant, SYSTEM, { verb: 'enrolment.cancelled', subject, facts: { version } });
      return;
    }
    if (outcome.kind !== 'attention') return;
    await updateEntry(tenant, requestId, version, { state: 'attention', problem: outcome.error });
    await recordAudit(tenant, SYSTEM, {
      verb: 'enrolment.attention',
      subject,
      outcome: 'failed',
      facts: { version, code: outcome.error },
    });
  },
});
