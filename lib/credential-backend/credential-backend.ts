// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Result } from '@/lib/kernel/result';
import { type AskedBy } from './asked-by';
import { type BackendError } from './backend-error';
import { type CardQuestion, type KnownCard, type ReleaseReason, type ReleasedFirstHalves } from './card';
import { type CancellationReceipt, type EnrolmentReceipt, type EnrolmentState } from './enrolment';
import { type OfficialForm } from './official-form';
import { type OperatorNotice } from './operator-notice';
import { type ContactChangeReceipt } from './contact-change';
import { type ContactNoticeReceipt } from './contact-notice';
import { type EnrolmentDay, type EnrolmentInForce } from './enrolment-day';
import { type ProgressPage } from './progress';
import { type Delegation, type DispatchReceipt, type ReleasedSecondHalves } from './second-half';
import { type RecipientKey, type ReturnedTicket, type TicketLot, type VoidedTicket } from './ticket';
import { type StatusAnswer } from './status-answer';

type Answer<T> = Promise<Result<T, BackendError>>;

/** Exact bytes, the key that stays the same over resends, and who wants them sent (without one, the service). */
export type Delivery = { idempotencyKey: string; body: Uint8Array; askedBy?: AskedBy };

/**
 * The credential backend as this product sees it. No method throws for an expected failure. Deadlines: 2 s for a
 * question, 5 s for a release, 10 s for a delivery. Never call one while a database transaction is open.
 */
export type CredentialBackend = {
  /** Orders `count` (1–200) tickets; the same key gives the same lot again. */
  orderTickets(order: {
    idempotencyKey: string;
    municipalityCode: string;
    count: number;
    recipientKey: RecipientKey;
  }): Answer<TicketLot>;
  /** Voids tickets (1–200) that will never be handed over; repeating is harmless. */
  voidTickets(order: {
    idempotencyKey: string;
    municipalityCode: string;
    ticketIds: readonly string[];
  }): Answer<VoidedTicket[]>;
  /** Gives back tickets (1–200) whose serial was never printed; repeating is harmless. */
  returnTickets(order: {
    idempotencyKey: string;
    municipalityCode: string;
    ticketIds: readonly string[];
  }): Answer<ReturnedTicket[]>;
  /** Sends exactly these bytes, made by `encodeEnrolment` and stored; the key stays the same over resends. */
  submitEnrolment(delivery: Delivery): Answer<EnrolmentReceipt>;
  /** Takes an enrolment back by exactly these bytes, made by `encodeCancellation`; it need not have arrived. */
  cancelEnrolment(delivery: Delivery): Answer<CancellationReceipt>;
  /** Has the service e-mail the second halves to the holder, by exactly these bytes, made by `encodeSecondHalfDispatch`. */
  dispatchSecondHalf(delivery: Delivery): Answer<DispatchReceipt>;
  /** Has the service tell the contacts it held before, by exactly these bytes, made by `encodeContactNotice`. */
  notifyContacts(delivery: Delivery): Answer<ContactNoticeReceipt>;
  /** Sends a change of contacts by exactly these bytes, made by `encodeContactChange`; the latest change of a card holds. */
  changeContacts(delivery: Delivery): Answer<ContactChangeReceipt>;
  /** What has happened to a municipality's cards after `cursor` (`null`: from the beginning); for the worker. */
  listProgress(municipalityCode: string, cursor: string | null): Answer<ProgressPage>;
  /** How many enrolments of each day they hold, with the digest of what is in force; every day, newest first. */
  listEnrolmentDays(municipalityCode: string): Answer<EnrolmentDay[]>;
  /** What they hold in force for each enrolment of one day. */
  listEnrolmentsOfDay(municipalityCode: string, day: CivilDate): Answer<EnrolmentInForce[]>;
  /** What is in force for an enrolment; `refused` with `not-found` when it never arrived. */
  showEnrolment(enrolmentId: string): Answer<EnrolmentState>;
  /** Looks a card up; wrong person, wrong serial and unknown card all give `refused` with `not-found`. */
  findCard(question: CardQuestion): Answer<KnownCard>;
  /** Releases the first halves again, sealed to `recipientKey`; the key is the print's id. */
  releaseFirstHalf(
    order: CardQuestion & { idempotencyKey: string; reason: ReleaseReason; recipientKey: RecipientKey },
  ): Answer<ReleasedFirstHalves>;
  /** Releases the second halves on a delegation, sealed to `recipientKey` for one print on paper; the key is the print's id. */
  releaseSecondHalf(
    order: CardQuestion & {
      idempotencyKey: string;
      reason: ReleaseReason;
      recipientKey: RecipientKey;
      delegation: Delegation;
      askedBy?: AskedBy;
    },
  ): Answer<ReleasedSecondHalves>;
  /** Every published version of every official form. */
  listOfficialForms(): Answer<OfficialForm[]>;
  /** The bytes of a form, checked against the digest they were asked by. */
  fetchOfficialForm(digest: string): Answer<Uint8Array>;
  /** Every published notice to the operators that has not expired; for the worker, nobody waits for it. */
  listOperatorNotices(): Answer<OperatorNotice[]>;
  /** Succeeds when the service says that it works; the breaker of the other calls neither holds it back nor learns from it. */
  showStatus(): Answer<StatusAnswer>;
};
