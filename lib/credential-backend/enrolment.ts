// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CardState, type HolderName } from './card';
import { type Proof } from './proof';

/** What is fed about a request: names the ticket, carries no half. Contacts and name parts that do not exist are null. */
export type EnrolmentMessage = {
  enrolmentId: string;
  version: number;
  ticketId: string;
  cardSerial: string;
  municipalityCode: string;
  codiceFiscale: string;
  holder: HolderName;
  requestedOn: CivilDate;
  expectedExpiryOn: CivilDate;
  contacts: { email: string | null; mobile: string | null };
  occurredAt: Date;
};

/** Proof that an enrolment was received; `activationPossibleFrom` is null when there is no contact to activate with. */
export type EnrolmentReceipt = {
  receiptId: string;
  enrolmentId: string;
  version: number;
  versionInForce: number;
  receivedAt: Date;
  activationPossibleFrom: Date | null;
  proof: Proof | null;
};

/** Why an enrolment is taken back, as the backend is told. */
export type CancellationReason =
  'holder-withdrew' | 'wrong-person' | 'duplicate' | 'wrong-data' | 'opened-in-error' | 'other';

/** What takes an enrolment back: it names its ticket too, so that one that never arrived cannot arrive any more. */
export type CancellationMessage = {
  enrolmentId: string;
  ticketId: string;
  cardSerial: string;
  municipalityCode: string;
  reason: CancellationReason;
  occurredAt: Date;
};

/** Proof that a cancellation was taken. */
export type CancellationReceipt = {
  receiptId: string;
  enrolmentId: string;
  receivedAt: Date;
  proof: Proof | null;
};

/** What the backend holds in force for an enrolment; `requestDigest` is the hex SHA-256 of the body it took. */
export type EnrolmentState = {
  enrolmentId: string;
  versionInForce: number;
  requestDigest: string;
  ticketId: string;
  cardSerial: string;
  cardState: CardState;
  receivedAt: Date;
  activationPossibleFrom: Date | null;
};
