// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { heldCard } from './cards';
import { type Tx } from './database';
import { contactsHeldBefore } from './held-contacts';
import { maskContacts } from './mask-contact';
import { noticeTextMessage, noticeWords } from './message-words';
import { municipalityOf } from './municipality';
import { type Context, command } from './operation';
import { keepMessage, type SentMessage } from './sent-messages';

const send = async (tx: Tx, context: Context, serial: string, message: SentMessage): Promise<void> => {
  await keepMessage(tx, context, serial, message);
  await context.post({ ...message, id: context.key });
};

/** Tells the contacts that a card had before an instant, whichever it has now. */
export const notifyContacts = command('/contact-notices', 'ContactNotice', async (tx, notice, context) => {
  const { name } = municipalityOf(notice.municipality_code);
  const { serial } = await heldCard(tx, notice);
  const held = await contactsHeldBefore(tx, serial, notice.held_before);
  const { email, mobile } = held;
  if (email !== null)
    await send(tx, context, serial, { channel: 'email', to: email, ...noticeWords(notice) });
  if (mobile !== null)
    await send(tx, context, serial, {
      channel: 'text',
      to: mobile,
      text: noticeTextMessage(notice, name),
    });
  const receipt: Wire['NoticeReceipt'] = {
    receipt_id: context.key,
    notice_id: notice.notice_id,
    told: maskContacts(held),
    request_digest: context.bodyDigest,
    received_at: context.now.toISOString(),
  };
  return { json: receipt };
});
