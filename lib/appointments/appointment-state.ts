// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type ListedPerson } from './appointment';

/** What was said of an appointment by a person or a file; the rest follows from its requests. */
export const appointmentMarks = ['booked', 'waiting', 'finished', 'not-come', 'cancelled'] as const;
export type AppointmentMark = (typeof appointmentMarks)[number];

/** Where an appointment stands. */
export type AppointmentState = 'booked' | 'waiting' | 'in-service' | 'served' | 'not-come' | 'cancelled';

/** What can be done with an appointment at the counter or, `change`, by an imported file. */
export type AppointmentAction = 'arrive' | 'open-request' | 'miss' | 'undo' | 'finish' | 'change';

/** The one table that buttons, use cases and the import read. */
const ALLOWED: Record<AppointmentState, readonly AppointmentAction[]> = {
  booked: ['arrive', 'open-request', 'miss', 'change'],
  waiting: ['open-request', 'miss', 'undo'],
  'in-service': ['open-request', 'finish'],
  served: [],
  'not-come': ['undo', 'change'],
  cancelled: ['change'],
};

/** True when a state allows an action. */
export const allowsAppointment = (state: AppointmentState, action: AppointmentAction): boolean =>
  ALLOWED[state].includes(action);

/** The mark that an action leaves; opening a request also notes that the people are here. */
export const MARK_AFTER: Record<Exclude<AppointmentAction, 'change'>, AppointmentMark> = {
  arrive: 'waiting',
  'open-request': 'waiting',
  miss: 'not-come',
  undo: 'booked',
  finish: 'finished',
};

type Standing = 'none' | 'open' | 'done';

const STANDING: Record<RequestStatus, Standing> = {
  draft: 'open',
  'to-sign': 'open',
  registered: 'done',
  completed: 'done',
  withdrawn: 'none',
  cancelled: 'none',
};

/** Whether a person still needs a request: none was opened, or it was given up. */
export const needsRequest = ({ request }: Pick<ListedPerson, 'request'>): boolean =>
  request === null || STANDING[request.status] === 'none';

/**
 * The state follows the requests: in service while one is open or somebody of the family is still to come, served when each person's is
 * registered. A request that is given up leaves its person waiting.
 */
export const stateOf = (
  mark: AppointmentMark,
  people: readonly Pick<ListedPerson, 'request'>[],
): AppointmentState => {
  const standings = people.map(({ request }) => (request ? STANDING[request.status] : 'none'));
  if (standings.includes('open')) return 'in-service';
  if (!standings.includes('done')) return mark === 'finished' ? 'waiting' : mark;
  return mark === 'finished' || !standings.includes('none') ? 'served' : 'in-service';
};

/** True for a mark read from storage. */
export const isAppointmentMark = (text: string): text is AppointmentMark =>
  (appointmentMarks as readonly string[]).includes(text);
