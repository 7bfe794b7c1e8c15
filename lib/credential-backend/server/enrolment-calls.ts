// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Wire } from '@/contracts/validate';
import { type CredentialBackend } from '../credential-backend';
import { type CancellationReceipt, type EnrolmentReceipt, type EnrolmentState } from '../enrolment';
import { type Proof } from '../proof';
import { type Ask } from './ask';
import { DELIVERY_MS, QUESTION_MS } from './deadlines';
import { isAbout } from './is-about';

const instantOrNull = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

const readReceipt = (wire: Wire['EnrolmentReceipt'], proof: Proof | null): EnrolmentReceipt => ({
  receiptId: wire.receipt_id,
  enrolmentId: wire.enrolment_id,
  version: wire.version,
  versionInForce: wire.version_in_force,
  receivedAt: new Date(wire.received_at),
  activationPossibleFrom: instantOrNull(wire.activation_possible_from),
  proof,
});

const readEnrolmentState = (wire: Wire['EnrolmentState']): EnrolmentState => ({
  enrolmentId: wire.enrolment_id,
  versionInForce: wire.version_in_force,
  requestDigest: wire.request_digest,
  ticketId: wire.ticket_id,
  cardSerial: wire.card_serial_number,
  cardState: wire.card_state,
  receivedAt: new Date(wire.received_at),
  activationPossibleFrom: instantOrNull(wire.activation_possible_from),
});

const readCancellation = (wire: Wire['CancellationReceipt'], proof: Proof | null): CancellationReceipt => ({
  receiptId: wire.receipt_id,
  enrolmentId: wire.enrolment_id,
  receivedAt: new Date(wire.received_at),
  proof,
});

export const enrolmentCalls = (
  ask: Ask,
): Pick<CredentialBackend, 'submitEnrolment' | 'cancelEnrolment' | 'showEnrolment'> => ({
  submitEnrolment: ({ idempotencyKey, body, askedBy }) =>
    ask(
      { path: '/enrolments', idempotencyKey, askedBy, deadlineMs: DELIVERY_MS, body },
      'EnrolmentReceipt',
      readReceipt,
      ({ request_digest, enrolment_id, version, version_in_force }) =>
        isAbout(body, { request_digest, enrolment_id, version }) && version_in_force >= version,
    ),
  cancelEnrolment: ({ idempotencyKey, body, askedBy }) =>
    ask(
      { path: '/enrolment-cancellations', idempotencyKey, askedBy, deadlineMs: DELIVERY_MS, body },
      'CancellationReceipt',
      readCancellation,
      ({ request_digest, enrolment_id }) => isAbout(body, { request_digest, enrolment_id }),
    ),
  showEnrolment: (enrolmentId) =>
    ask(
      { path: `/enrolments/${encodeURIComponent(enrolmentId)}`, deadlineMs: QUESTION_MS },
      'EnrolmentState',
      readEnrolmentState,
      (state) => state.enrolment_id === enrolmentId,
    ),
});
