// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';

/** The enrolments requested on a day: how many, and the hex SHA-256 of what is in force (see `digestOfDay`). */
export type EnrolmentDay = { day: CivilDate; count: number; digest: string };

/** What is in force for one enrolment; `requestDigest` is the hex SHA-256 of the body that was taken. */
export type EnrolmentInForce = {
  enrolmentId: string;
  version: number;
  requestDigest: string;
  state: 'active' | 'cancelled';
  ticketId: string;
  cardSerial: string;
};
