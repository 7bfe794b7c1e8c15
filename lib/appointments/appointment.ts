// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type RequestStatus } from '@/lib/cie-request/request-status';

/** People of one booking of a family (Agenda CIE, domain §1.2). */
export const MOST_PEOPLE = 5;

/** Where a booking says that the card goes; the address itself is asked at the counter. */
export const bookedDeliveries = ['residence', 'other-address', 'municipality'] as const;
export type BookedDelivery = (typeof bookedDeliveries)[number];

/** A person as booked; `givenName` is empty for who has one name only. */
export type BookedPerson = {
  codiceFiscale: string;
  surname: string;
  givenName: string;
  email: string | null;
  mobile: string | null;
  delivery: BookedDelivery | null;
  /** Surname and given name of who may collect the card. */
  delegate: string | null;
};

/** A booking as a file or the practice data give it; `start` in minutes from local midnight. */
export type Booking = {
  code: string;
  day: CivilDate;
  start: number;
  minutes: number;
  /** Empty when the booking names none: any station of the municipality may serve it. */
  office: string;
  counter: string;
  note: string | null;
  isCancelled: boolean;
  people: readonly BookedPerson[];
};

/** The request that was opened for a person. */
export type LinkedRequest = { id: string; status: RequestStatus };

/** A person on a list: nothing sealed is read for it. */
export type ListedPerson = Pick<BookedPerson, 'codiceFiscale' | 'surname' | 'givenName'> & {
  position: number;
  request: LinkedRequest | null;
};
