// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findEmail } from '@/lib/cie-request/server/find-email';
import { returnPathOf } from '@/lib/contacts/server/mail-return';
import { emailFingerprint, noteRecheck } from '@/lib/contacts/server/recheck';
import { type ClaimedMessage, type DeliveryOutcome } from '@/lib/outbox/message';
import { type TopicHandler } from '@/lib/outbox/server/dispatch-messages';
import { dropRefused } from '@/lib/outbox/server/drop-refused';
import { database, type TenantTx } from '@/lib/platform/database';
import { type Mailer, type MailFailure } from '@/lib/platform/mail';
import { receiverOf, type ReminderState } from '@/lib/reminders/reminder';
import { REMINDER_TOPIC } from './queue-reminders';
import { type ReminderMail } from './reminder-mail';
import { getQueuedAt, settleReminder } from './store/reminder-repository';

/** How it ended, `null` while it goes on; the address and the mail server's code where it was refused. */
type Answer = {
  end: Exclude<ReminderState, 'queued'> | null;
  refused: { email: string; code: number } | null;
};

type Delivery = { outcome: DeliveryOutcome; answer: Answer };

const comeBack = (error: string): Delivery => ({
  outcome: { kind: 'retry', error },
  answer: { end: null, refused: null },
});

const afterFailure = (email: string, failure: MailFailure): Delivery => {
  switch (failure.kind) {
    case 'refused':
      return {
        outcome: { kind: 'attention', error: `refused-${failure.code}` },
        answer: { end: 'refused', refused: { email, code: failure.code } },
      };
    case 'later':
      return comeBack(`later-${failure.code}`);
    case 'away':
      return comeBack(`away-${failure.why}`);
  }
};

/** To whom it goes now, with the address it comes back to. */
const addressed = async (tenant: TenantTx, { aggregateId: requestId, id: messageId }: ClaimedMessage) => {
  const queuedAt = await getQueuedAt(tenant, requestId);
  const found = receiverOf(await findEmail(tenant, requestId), { queuedAt, now: tenant.now });
  if ('givenUp' in found) return found;
  const returnPath = await returnPathOf(tenant, { messageId, requestId, email: found.to });
  return { ...found, returnPath };
};

const enter = async (
  tenant: TenantTx,
  requestId: string,
  { end, refused }: Answer & { end: NonNullable<Answer['end']> },
): Promise<void> => {
  await settleReminder(tenant, requestId, end);
  const subject = { kind: 'request', id: requestId };
  await recordAudit(
    tenant,
    SYSTEM,
    end === 'sent'
      ? { verb: 'reminder.sent', subject }
      : { verb: 'reminder.not-sent', subject, outcome: 'failed', facts: { code: end } },
  );
  if (refused)
    await noteRecheck(tenant, {
      requestId,
      fingerprint: await emailFingerprint(tenant, refused.email),
      cause: 'refused',
      code: String(refused.code),
    });
};

/**
 * How reminders leave: at least once, each attempt under the same Message-ID, to the address in force at that moment. A mail server that
 * refuses it for good has said that the address is wrong; what is given up is not kept.
 */
export const reminderTopic = (mailer: Mailer | null): TopicHandler<Answer> => ({
  deliver: async (message, { body }) => {
    const mail = JSON.parse(Buffer.from(body).toString('utf8')) as ReminderMail;
    const receiver = await database().withTenant(message.municipalityId, (tenant) =>
      addressed(tenant, message),
    );
    if ('givenUp' in receiver)
      return {
        outcome: { kind: 'attention', error: receiver.givenUp },
        answer: { end: receiver.givenUp, refused: null },
      };
    if (!mailer) return comeBack('not-configured');
    const sent = await mailer.send({ id: message.id, ...receiver, ...mail });
    return sent.ok
      ? { outcome: { kind: 'delivered' }, answer: { end: 'sent', refused: null } }
      : afterFailure(receiver.to, sent.error);
  },
  settled: async (tenant, { aggregateId: requestId }, outcome, { end, refused }) => {
    if (end === null) return;
    if (outcome.kind === 'attention') await dropRefused(tenant, REMINDER_TOPIC, requestId);
    await enter(tenant, requestId, { end, refused });
  },
});
