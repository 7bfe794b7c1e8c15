// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Proof } from './proof';

/** What the earlier contacts of a card are told about. */
export type ContactNoticeKind = 'codes-reprinted' | 'contacts-changed';

/**
 * An order to the service: tell the contacts that it held before `heldBefore` what happened at `occurredAt`. `office` and `phone` stand in
 * the message: where it happened, whom to call.
 */
export type ContactNoticeMessage = {
  noticeId: string;
  municipalityCode: string;
  codiceFiscale: string;
  cardSerial: string;
  kind: ContactNoticeKind;
  occurredAt: Date;
  office: string;
  phone: string;
  heldBefore: Date;
};

/** Proof that a notice was taken; `told` are the masked contacts written to, both null when there were none. */
export type ContactNoticeReceipt = {
  receiptId: string;
  noticeId: string;
  told: { email: string | null; mobile: string | null };
  receivedAt: Date;
  proof: Proof | null;
};
