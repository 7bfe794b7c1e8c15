// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type ContactChangeReceipt } from '@/lib/credential-backend/contact-change';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { askedBy } from '@/lib/enrolment/server/asked-by';
import { deliveryOutcome } from '@/lib/enrolment/server/delivery-outcome';
import { keepEvidence } from '@/lib/enrolment/server/keep-evidence';
import { type Result } from '@/lib/kernel/result';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { settleChange } from './store/change-repository';

type Answer = Result<ContactChangeReceipt, BackendError>;

/** How changed contacts leave and how their answers are entered; what a later change replaced meanwhile is left alone. */
export const contactChangeTopic = (backend: CredentialBackend): TopicHandler<Answer> => ({
  deliver: async (message, { body, by }) => {
    const answer = await backend.changeContacts({ idempotencyKey: message.id, body, askedBy: askedBy(by) });
    return { outcome: deliveryOutcome(answer), answer };
  },
  settled: async (tenant, { id, aggregateId, version }, outcome, answer) => {
    const subject = { kind: 'contact-change', id: aggregateId };
    if (answer.ok) {
      const { proof, inForce, receivedAt } = answer.value;
      if (proof) await keepEvidence(tenant, id, proof);
      const status = inForce ? 'accepted' : 'superseded';
      await settleChange(tenant, aggregateId, version, { status, acceptedAt: receivedAt, problem: null });
      const facts = { version, 'in-force': inForce };
      await recordAudit(tenant, SYSTEM, { verb: 'contact-change.accepted', subject, facts });
      return;
    }
    if (outcome.kind !== 'attention') return;
    await settleChange(tenant, aggregateId, version, { status: 'attention', problem: outcome.error });
    await recordAudit(tenant, SYSTEM, {
      verb: 'contact-change.attention',
      subject,
      outcome: 'failed',
      facts: { version, code: outcome.error },
    });
  },
});
