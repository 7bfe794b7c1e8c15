// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type BookedPerson } from './appointment';

const typed = {
  'person.codiceFiscale': ({ codiceFiscale }: BookedPerson) => codiceFiscale,
  'person.surname': ({ surname }: BookedPerson) => surname,
  'person.givenName': ({ givenName }: BookedPerson) => givenName,
  'person.onePart': ({ givenName }: BookedPerson) => (givenName === '' ? 'on' : ''),
  'contacts.email': ({ email }: BookedPerson) => email ?? '',
  'contacts.mobile': ({ mobile }: BookedPerson) => mobile ?? '',
  'delivery.mode': ({ delivery }: BookedPerson) => delivery ?? '',
  'delivery.delegate': ({ delegate }: BookedPerson) => delegate ?? '',
} as const;

/** What a request begins with: what was booked, as if it had been typed. Contacts are still to be read back. */
export const draftValuesOf = (person: BookedPerson): FormValues =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, read]) => (read(person) === '' ? [] : [[name, read(person)]])),
  );
