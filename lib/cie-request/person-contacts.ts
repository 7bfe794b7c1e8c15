// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchForm } from '@/lib/places/plain-letters';
import { type CieRequestData } from './request-data';

const partsOf = (home: CieRequestData['residence']['home']) =>
  home.kind === 'abroad'
    ? [home.address, home.state.name]
    : [
        home.address.streetName,
        home.address.houseNumber,
        home.address.exponent,
        home.address.staircase,
        home.address.interior,
      ];

/** What "used by another household" compares: person, residence in one normal form, contacts. */
export const personContactsOf = ({
  person,
  residence,
  contacts,
}: Pick<CieRequestData, 'person' | 'residence' | 'contacts'>) => ({
  codiceFiscale: person.codiceFiscale,
  residence: searchForm(partsOf(residence.home).join(' ')),
  email: contacts.email,
  mobile: contacts.mobile,
});
