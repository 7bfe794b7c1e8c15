// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type ContactNoticeReceipt } from '@/lib/credential-backend/contact-notice';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { askedBy } from '@/lib/enrolment/server/asked-by';
import { deliveryOutcome } from '@/lib/enrolment/server/delivery-outcome';
import { keepEvidence } from '@/lib/enrolment/server/keep-evidence';
import { type Result } from '@/lib/kernel/result';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';

type Answer = Result<ContactNoticeReceipt, BackendError>;

/** How notices to the contacts of before leave; whom they reached is written down without any contact. */
export const contactNoticeTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, { body, by }) => {
    const answer = await backend.notifyContacts({ idempotencyKey: message.id, body, askedBy: askedBy(by) });
    return { outcome: deliveryOutcome(answer), answer };
  },
  settled: async (tenant, { id: messageId, aggregateId: id }, outcome, answer) => {
    const subject = { kind: 'contact-notice', id };
    if (answer.ok) {
      if (answer.value.proof) await keepEvidence(tenant, messageId, answer.value.proof);
      await recordAudit(tenant, SYSTEM, { verb: 'contact-notice.sent', subject });
    } else if (outcome.kind === 'attention') {
      await recordAudit(tenant, SYSTEM, {
        verb: 'contact-notice.attention',
        subject,
        outcome: 'failed',
        facts: { code: outcome.error },
      });
    }
  },
});
