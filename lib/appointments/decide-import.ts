// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Booking } from './appointment';
import { type AppointmentState, allowsAppointment } from './appointment-state';
import { columnTitle } from './columns';
import { type LineFault, type LineOutcome } from './import-report';

/** What the municipality has under the same code. */
export type StoredBooking = { booking: Booking; state: AppointmentState };

export type ImportDecision =
  { outcome: Exclude<LineOutcome, 'refused'>; fault: null } | { outcome: 'refused'; fault: LineFault };

const contentOf = ({ people, ...rest }: Booking): string =>
  JSON.stringify([
    ...Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    people.map((person) => Object.entries(person).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);

const refuse = (column: string | null, key: string): ImportDecision => ({
  outcome: 'refused',
  fault: { column, message: { key } },
});

const take = (outcome: Exclude<LineOutcome, 'refused'>): ImportDecision => ({ outcome, fault: null });

/**
 * What becomes of a booking of the file: nothing where it is there already, so that a file can be imported again; a begun one
 * is not changed any more, and the past is not booked.
 */
export const decideImport = (
  booking: Booking,
  stored: StoredBooking | null,
  today: CivilDate,
): ImportDecision => {
  if (stored && contentOf(stored.booking) === contentOf(booking)) return take('unchanged');
  if (booking.day < today) return refuse(columnTitle('day'), 'appointments.line.past');
  if (!stored) return take(booking.isCancelled ? 'cancelled' : 'imported');
  if (!allowsAppointment(stored.state, 'change')) return refuse(null, 'appointments.line.begun');
  if (booking.isCancelled) return take('cancelled');
  const moved = booking.day !== stored.booking.day || booking.start !== stored.booking.start;
  return take(moved ? 'moved' : 'changed');
};
