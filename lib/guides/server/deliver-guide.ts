// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findEmail } from '@/lib/cie-request/server/find-email';
import { type GivenUp, whyGivenUp } from '@/lib/guides/sending';
import { returnPathOf } from '@/lib/contacts/server/mail-return';
import { emailFingerprint, noteRecheck } from '@/lib/contacts/server/recheck';
import { type ClaimedMessage, type DeliveryOutcome } from '@/lib/outbox/message';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { dropRefused } from '@/lib/outbox/server/drop-refused';
import { database, type TenantTx } from '@/lib/platform/database';
import { type Mailer, type MailFailure } from '@/lib/platform/mail';
import { GUIDE_TOPIC, type QueuedGuide } from './send-guide';
import { findSending, markWaiting, settleSending } from './store/sending-repository';

/** Why it was given up, `null` while it goes on; the address and the mail server's code where it was refused. */
type Answer = { givenUp: GivenUp | null; refused: { email: string; code: number } | null };

type Delivery = { outcome: DeliveryOutcome; answer: Answer };

const giveUp = (givenUp: GivenUp): Delivery => ({
  outcome: { kind: 'attention', error: givenUp },
  answer: { givenUp, refused: null },
});

const comeBack = (error: string): Delivery => ({
  outcome: { kind: 'retry', error },
  answer: { givenUp: null, refused: null },
});

const afterFailure = (email: string, failure: MailFailure): Delivery => {
  switch (failure.kind) {
    case 'refused':
      return {
        outcome: { kind: 'attention', error: `refused-${failure.code}` },
        answer: { givenUp: 'refused', refused: { email, code: failure.code } },
      };
    case 'later':
      return comeBack(`later-${failure.code}`);
    case 'away':
      return comeBack(`away-${failure.why}`);
  }
};

const getSending = async (tenant: TenantTx, id: string) => {
  const sending = await findSending(tenant, id);
  if (!sending) throw new Error('a guide in the outbox was written down');
  return sending;
};

/** Why it is not sent any more, or the address that it comes back to. */
const lookedAt = async (tenant: TenantTx, { id: messageId, aggregateId }: ClaimedMessage, to: string) => {
  const { requestId, queuedAt } = await getSending(tenant, aggregateId);
  const reason = whyGivenUp(await findEmail(tenant, requestId), { to, queuedAt, now: tenant.now });
  return reason
    ? { reason }
    : { reason, returnPath: await returnPathOf(tenant, { messageId, requestId, email: to }) };
};

const enter = async (
  tenant: TenantTx,
  { aggregateId: id }: ClaimedMessage,
  state: GivenUp | 'sent',
  refused: Answer['refused'] = null,
): Promise<void> => {
  const sending = await getSending(tenant, id);
  await settleSending(tenant, id, state);
  const subject = { kind: 'request', id: sending.requestId };
  const facts = { guide: sending.guide, sending: id };
  await recordAudit(
    tenant,
    SYSTEM,
    state === 'sent'
      ? { verb: 'guide.sent', subject, facts }
      : { verb: 'guide.not-sent', subject, outcome: 'failed', facts: { ...facts, code: state } },
  );
  if (refused)
    await noteRecheck(tenant, {
      requestId: sending.requestId,
      fingerprint: await emailFingerprint(tenant, refused.email),
      cause: 'refused',
      code: String(refused.code),
    });
};

/**
 * How guides leave: at least once, each attempt of one message under the same Message-ID. Before each the address is compared with the one
 * in force; what is given up is not kept.
 */
export const guideTopic = (mailer: Mailer | null): TopicHandler<Answer> => ({
  deliver: async (message, { body }) => {
    const { to, ...mail } = JSON.parse(Buffer.from(body).toString('utf8')) as QueuedGuide;
    const { reason, returnPath } = await database().withTenant(message.municipalityId, (tenant) =>
      lookedAt(tenant, message, to),
    );
    if (reason) return giveUp(reason);
    if (!mailer) return comeBack('not-configured');
    const sent = await mailer.send({ id: message.id, to, returnPath, ...mail });
    return sent.ok
      ? { outcome: { kind: 'delivered' }, answer: { givenUp: null, refused: null } }
      : afterFailure(to, sent.error);
  },
  settled: async (tenant, message, outcome, { givenUp, refused }) => {
    if (outcome.kind === 'delivered') await enter(tenant, message, 'sent');
    else if (givenUp === null) await markWaiting(tenant, message.aggregateId);
    else {
      await dropRefused(tenant, GUIDE_TOPIC, message.aggregateId);
      await enter(tenant, message, givenUp, refused);
    }
  },
});
