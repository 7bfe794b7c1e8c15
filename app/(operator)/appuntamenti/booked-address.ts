// SPDX-License-Identifier: AGPL-3.0-or-later
import { appointmentHref, linkedHref } from '@/app/appointment-texts';
import { type Authorised } from '@/lib/access/authorised';
import { type AppointmentLine, nextPersonOf } from '@/lib/appointments/appointment-line';
import { needsRequest } from '@/lib/appointments/appointment-state';
import { findBookedToday } from '@/lib/appointments/server/find-booked-today';
import { findByCode } from '@/lib/appointments/server/get-appointment';
import { openBookedRequest } from '@/lib/appointments/server/open-booked-request';

type Worker = Authorised<'work-requests'>;

const bookedAddress = async (
  worker: Worker | null,
  { line, isToday }: { line: AppointmentLine; isToday: boolean },
): Promise<string> => {
  const [only, ...others] = line.people;
  if (!only || others.length > 0) return appointmentHref(line.id);
  if (only.request && !needsRequest(only)) return linkedHref(only.request);
  if (!worker || !isToday || !nextPersonOf(line)) return appointmentHref(line.id);
  const opened = await openBookedRequest(worker, { appointmentId: line.id, position: only.position });
  return opened.ok ? linkedHref(opened.value) : appointmentHref(line.id);
};

/**
 * Where the code of an appointment leads, `null` for any other text: today's booking of one person straight into the request, anything
 * else to its page.
 */
export const codeAddress = async (
  reader: Authorised<'read-requests'>,
  worker: Worker | null,
  text: string,
): Promise<string | null> => {
  const booked = await findByCode(reader, text);
  return booked && bookedAddress(worker, booked);
};

/** The form of somebody who has booked for today and whose codice fiscale was scanned; `null` for anybody else. */
export const bookedTodayAddress = async (worker: Worker, codiceFiscale: string): Promise<string | null> => {
  const place = await findBookedToday(worker, codiceFiscale);
  const opened = place && (await openBookedRequest(worker, place));
  return opened?.ok ? linkedHref(opened.value) : null;
};
