// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchForm } from '@/lib/places/plain-letters';
import { type CieRequestData } from './request-data';

/** What "used by another household" compares: person, residence in one normal form, contacts. */
export const personContactsOf = ({
  person,
  residence,
  contacts,
}: Pick<CieRequestData, 'person' | 'residence' | 'contacts'>) => ({
  codiceFiscale: person.codiceFiscale,
  residence: searchForm(
    [
      residence.address.streetName,
      residence.address.houseNumber,
      residence.address.exponent,
      residence.address.staircase,
      residence.address.interior,
    ].join(' '),
  ),
  email: contacts.email,
  mobile: contacts.mobile,
});
