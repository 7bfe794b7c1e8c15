// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type DispatchReceipt } from '@/lib/credential-backend/second-half';
import { askedBy } from '@/lib/enrolment/server/asked-by';
import { deliveryOutcome } from '@/lib/enrolment/server/delivery-outcome';
import { keepEvidence } from '@/lib/enrolment/server/keep-evidence';
import { type Result } from '@/lib/kernel/result';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { updateReprint } from './store/reprint-repository';

type Answer = Result<DispatchReceipt, BackendError>;

/** How orders of second halves leave, and how their answers, and the end of their wait, are entered with the reprint. */
export const secondHalfTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, { body, by }) => {
    const answer = await backend.dispatchSecondHalf({
      idempotencyKey: message.id,
      body,
      askedBy: askedBy(by),
    });
    return { outcome: deliveryOutcome(answer), answer };
  },
  settled: async (tenant, { id: messageId, aggregateId: id }, outcome, answer) => {
    const subject = { kind: 'reprint', id };
    if (answer.ok) {
      const { sentTo, sentAt, proof } = answer.value;
      if (proof) await keepEvidence(tenant, messageId, proof);
      await updateReprint(tenant, id, {
        ...{ secondState: 'sent', secondSentAt: sentAt, secondSentTo: sentTo, secondProblem: null },
      });
      await recordAudit(tenant, SYSTEM, { verb: 'second-half.sent', subject });
      return;
    }
    if (outcome.kind !== 'attention') return;
    await updateReprint(tenant, id, { secondState: 'attention', secondProblem: outcome.error });
    await recordAudit(tenant, SYSTEM, {
      verb: 'second-half.attention',
      subject,
      outcome: 'failed',
      facts: { code: outcome.error },
    });
  },
  timed: async (tenant, { aggregateId: id, dueAt }) => updateReprint(tenant, id, { secondDueAt: dueAt }),
});
