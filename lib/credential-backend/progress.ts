// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** What may happen to a card after its enrolment was received. */
export type ProgressKind =
  | 'accepted'
  | 'in-production'
  | 'shipped'
  | 'held-at-post'
  | 'at-municipality'
  | 'delivered'
  | 'returned'
  | 'cancelled';

/** Why a card went back. */
export type ReturnReason = 'address-unknown' | 'not-collected' | 'refused' | 'other';

/** One thing that happened; it may be told several times, always by the same id. */
export type ProgressEvent = {
  id: string;
  enrolmentId: string;
  kind: ProgressKind;
  occurredAt: Date;
  /** The registered letter's number, once shipped. */
  parcelNumber: string | null;
  /** Until when the post office keeps it. */
  collectBy: CivilDate | null;
  returnReason: ReturnReason | null;
};

/** Some events in the order they became known, and where to go on; an empty page when there is nothing new. */
export type ProgressPage = { events: ProgressEvent[]; cursor: string };
