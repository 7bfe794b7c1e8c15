// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ListedPerson } from './appointment';
import { allowsAppointment, type AppointmentState, needsRequest } from './appointment-state';

/** One appointment of a day's list; `start` in minutes from local midnight, `counter` empty when any may serve it. */
export type AppointmentLine = {
  id: string;
  code: string;
  start: number;
  minutes: number;
  office: string;
  counter: string;
  state: AppointmentState;
  arrivedAt: Date | null;
  people: readonly ListedPerson[];
};

/** The next person for whom a request is opened; `null` when nobody is left or the state allows none. */
export const nextPersonOf = ({
  state,
  people,
}: Pick<AppointmentLine, 'state' | 'people'>): ListedPerson | null =>
  allowsAppointment(state, 'open-request') ? (people.find(needsRequest) ?? null) : null;

/** Who waits first, then who is being served, then who is still to come, the rest by the clock. */
const ORDER: readonly AppointmentState[] = ['waiting', 'in-service', 'booked'];

/** What still needs the counter, most urgent first: those who wait by their arrival, the others by their time. */
export const openLinesOf = (lines: readonly AppointmentLine[]): AppointmentLine[] =>
  lines
    .filter(({ state }) => ORDER.includes(state))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (a.state === 'waiting' ? (a.arrivedAt?.getTime() ?? 0) - (b.arrivedAt?.getTime() ?? 0) : 0) ||
        a.start - b.start,
    );
