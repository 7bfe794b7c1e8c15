// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DeliveryFigures } from '@/lib/enrolment/open-delivery';
import { type ConfirmationAlarm } from './confirmation-alarm';

/** What supervisors are told by e-mail: how a day went, or that confirmations have stopped. */
export type ReportKind = 'digest' | 'alarm';

/** What a report says: numbers and instants, nothing personal. */
export type DeliveryReport = {
  /** How many enrolments were queued in the last 24 hours. */
  registered: number;
  figures: DeliveryFigures;
  alarm: ConfirmationAlarm | null;
};

/** After this time a report that the mail server did not take is old news, in ms. */
export const REPORT_KEEPS_MS = 12 * 3_600_000;
