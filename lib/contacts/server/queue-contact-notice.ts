// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type AuditActor, type AuditSubject } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type ContactNoticeMessage } from '@/lib/credential-backend/contact-notice';
import { encodeContactNotice } from '@/lib/credential-backend/server/encode-contact-notice';
import { appendMessage } from '@/lib/outbox/server/append-message';
import { type TenantTx } from '@/lib/platform/database';

/** The outbox topic of notices to the contacts of before. */
export const CONTACT_NOTICE_TOPIC = 'contact-notice';

/**
 * Has the credential backend tell the contacts that it held until now what happened to a card at the counter, in the caller's transaction.
 * A notice is a thing of its own: what else is sent about the same card does not hold it back. Gives the id of its message.
 */
export const queueContactNotice = async (
  tenant: TenantTx,
  actor: AuditActor,
  about: AuditSubject,
  notice: Omit<ContactNoticeMessage, 'noticeId' | 'occurredAt' | 'heldBefore'>,
): Promise<string> => {
  const { now } = tenant;
  const noticeId = randomUUID();
  const encoded = encodeContactNotice({ ...notice, noticeId, occurredAt: now, heldBefore: now });
  if (!encoded.ok) throw new Error(`the contract refuses a notice: ${encoded.error.faults.join(', ')}`);
  const body = encoded.value;
  const messageId = await appendMessage(tenant, {
    topic: CONTACT_NOTICE_TOPIC,
    aggregateId: noticeId,
    version: 1,
    body,
    by: actor,
  });
  await recordAudit(tenant, actor, {
    verb: 'contact-notice.queued',
    subject: about,
    facts: { kind: notice.kind, notice: noticeId },
  });
  return messageId;
};
