// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type ContactChangeReceipt } from '../contact-change';
import { type ContactNoticeReceipt } from '../contact-notice';
import { type CredentialBackend } from '../credential-backend';
import { type Proof } from '../proof';
import { type Ask } from './ask';
import { DELIVERY_MS } from './deadlines';
import { isAbout } from './is-about';

const readChange = (wire: Wire['ContactChangeReceipt'], proof: Proof | null): ContactChangeReceipt => ({
  receiptId: wire.receipt_id,
  changeId: wire.change_id,
  inForce: wire.in_force,
  receivedAt: new Date(wire.received_at),
  activationPossibleFrom:
    wire.activation_possible_from === undefined ? null : new Date(wire.activation_possible_from),
  proof,
});

const readNotice = (wire: Wire['NoticeReceipt'], proof: Proof | null): ContactNoticeReceipt => ({
  receiptId: wire.receipt_id,
  noticeId: wire.notice_id,
  told: { email: wire.told.email ?? null, mobile: wire.told.mobile ?? null },
  receivedAt: new Date(wire.received_at),
  proof,
});

export const contactCalls = (ask: Ask): Pick<CredentialBackend, 'changeContacts' | 'notifyContacts'> => ({
  changeContacts: ({ idempotencyKey, body, askedBy }) =>
    ask(
      { path: '/contact-changes', idempotencyKey, askedBy, deadlineMs: DELIVERY_MS, body },
      'ContactChangeReceipt',
      readChange,
      ({ request_digest, change_id }) => isAbout(body, { request_digest, change_id }),
    ),
  notifyContacts: ({ idempotencyKey, body, askedBy }) =>
    ask(
      { path: '/contact-notices', idempotencyKey, askedBy, deadlineMs: DELIVERY_MS, body },
      'NoticeReceipt',
      readNotice,
      ({ request_digest, notice_id }) => isAbout(body, { request_digest, notice_id }),
    ),
});
