// SPDX-License-Identifier: AGPL-3.0-or-later
'use server';

import { redirect } from 'next/navigation';
import { appointmentHref, linkedHref } from '@/app/appointment-texts';
import { formAction } from '@/lib/access/server/guard';
import { changeAppointment, counterMarks } from '@/lib/appointments/server/change-appointment';
import { openBookedRequest } from '@/lib/appointments/server/open-booked-request';
import { isUuid } from '@/lib/kernel/identifiers';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 80) : '';
};

const backOf = (form: FormData, id: string): string => {
  const from = textOf(form, 'from');
  if (from === 'home') return '/';
  return /^\d{4}-\d{2}-\d{2}$/.test(from) ? `/appuntamenti?giorno=${from}` : appointmentHref(id);
};

/** Says what happened with an appointment; what a colleague has said before shows when the page is back. */
export const markAppointmentAction = formAction('work-requests', async ({ authorised, form }) => {
  const id = textOf(form, 'appointmentId');
  const mark = counterMarks.find((one) => one === textOf(form, 'mark'));
  if (!isUuid(id) || !mark) redirect('/appuntamenti');
  await changeAppointment(authorised, id, mark);
  redirect(backOf(form, id));
});

/** Opens the request of a person who has booked. */
export const openBookedAction = formAction('work-requests', async ({ authorised, form }) => {
  const appointmentId = textOf(form, 'appointmentId');
  const position = Number(textOf(form, 'position'));
  if (!isUuid(appointmentId) || !Number.isSafeInteger(position)) redirect('/appuntamenti');
  const opened = await openBookedRequest(authorised, { appointmentId, position });
  redirect(opened.ok ? linkedHref(opened.value) : appointmentHref(appointmentId));
});
