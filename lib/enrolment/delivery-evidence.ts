// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a message was about. */
export type DeliveryKind = 'enrolment' | 'cancellation' | 'contact-change';

/** What proves that one message was taken: what we signed and what they signed in answer, as it travelled. No personal data is in it. */
export type DeliveryEvidence = {
  messageId: string;
  kind: DeliveryKind;
  version: number;
  receivedAt: Date;
  /** As the header names it, `SHA-256=…`; the body itself is not kept. */
  requestDigest: string;
  /** Compact JWS: ours over the request, ours about who asked, theirs over the answer. */
  requestSignature: string;
  tracking: string;
  answerSignature: string;
  answer: Uint8Array;
};
