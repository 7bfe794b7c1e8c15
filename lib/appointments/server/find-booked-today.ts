// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { nextPersonOf } from '@/lib/appointments/appointment-line';
import { needsRequest } from '@/lib/appointments/appointment-state';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { linesOf } from './lines-of';
import { findAppointment, listOfPerson } from './store/appointment-repository';

/** A person of an appointment. */
export type BookedPlace = { appointmentId: string; position: number };

/** Where a person stands on today's list with no request yet, so that a scanned codice fiscale serves the appointment; or `null`. */
export const findBookedToday = (
  authorised: Authorised<'work-requests'>,
  codiceFiscale: string,
): Promise<BookedPlace | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const lines = await linesOf(tenant, await listOfPerson(tenant, codiceFiscale, today));
    for (const line of lines) {
      const person = line.people.find((one) => one.codiceFiscale === codiceFiscale && needsRequest(one));
      if (person && nextPersonOf(line)) return { appointmentId: line.id, position: person.position };
    }
    return null;
  });

/** The appointment of a request in which somebody else still waits for theirs, or `null`. */
export const findRestOfBooking = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<string | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findAppointment(tenant, { people: { some: { requestId } } });
    if (!row) return null;
    const [line] = await linesOf(tenant, [row]);
    return line && nextPersonOf(line) ? row.id : null;
  });
