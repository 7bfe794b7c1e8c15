// SPDX-License-Identifier: AGPL-3.0-or-later
import { type IconName } from '@/components/ui/icon';
import { type Tone } from '@/components/ui/tone';
import { type LinkedRequest, type ListedPerson } from '@/lib/appointments/appointment';
import { type AppointmentLine } from '@/lib/appointments/appointment-line';
import { type AppointmentState } from '@/lib/appointments/appointment-state';
import { t } from './texts';

/** How an appointment's state is drawn. */
export const APPOINTMENT_LOOK: Record<AppointmentState, { tone: Tone; icon: IconName }> = {
  booked: { tone: 'neutral', icon: 'calendar' },
  waiting: { tone: 'warning', icon: 'clock' },
  'in-service': { tone: 'info', icon: 'user' },
  served: { tone: 'success', icon: 'check' },
  'not-come': { tone: 'neutral', icon: 'box' },
  cancelled: { tone: 'neutral', icon: 'box' },
};

/** Surname and given name of a booked person. */
export const bookedName = ({ surname, givenName }: Pick<ListedPerson, 'surname' | 'givenName'>): string =>
  `${surname} ${givenName}`.trim();

/** The first person of an appointment, and how many come along. */
export const bookedNames = ({ people }: Pick<AppointmentLine, 'people'>): string => {
  const [first, ...others] = people;
  const nome = first ? bookedName(first) : '';
  return others.length === 0 ? nome : t('appointments.andOthers', { nome, n: others.length });
};

/** Where an appointment's own page is. */
export const appointmentHref = (id: string): string => `/appuntamenti/${id}`;

/** Where a linked request goes on: a draft in its form, the rest on its page. */
export const linkedHref = ({ id, status }: LinkedRequest): string =>
  status === 'draft' ? `/richieste/${id}/dati` : `/richieste/${id}`;
