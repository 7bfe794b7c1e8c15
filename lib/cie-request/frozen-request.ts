// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type CieRequestData } from './request-data';
import { type FormValues } from './request-fields';
import { type Expiry } from './validity';

/** One version of a request as it was printed and signed: what was typed, what it means, and what the rules said that day. */
export type FrozenRequest = {
  values: FormValues;
  data: CieRequestData;
  /** The day of the request in Europe/Rome; age and expiry are taken on it. */
  requestDate: CivilDate;
  expiry: Expiry;
  /** What is paid, in cents. */
  feeCents: number;
};

/** Whether two versions are of the same person: a corrected letter keeps the ticket, another person never gets a printed serial. */
export const isSamePerson = (a: FrozenRequest, b: FrozenRequest): boolean => {
  const [p, q] = [a.data.person, b.data.person];
  if (p.codiceFiscale === q.codiceFiscale) return true;
  return p.surname === q.surname && p.givenName === q.givenName && p.birthDate === q.birthDate;
};
