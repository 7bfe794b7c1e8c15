// SPDX-License-Identifier: AGPL-3.0-or-later
import { type KnownCard } from '@/lib/credential-backend/card';
import { type CivilDate } from '@/lib/kernel/civil-date';

/** A card as the credential backend would tell it, for tests that ask nobody. */
export const knownCard = (cardSerial: string): KnownCard => ({
  cardSerial,
  state: 'active',
  holder: { surname: 'Malaguti', givenName: 'Davide' },
  issuedOn: '2023-10-18' as CivilDate,
  expiresOn: '2033-05-02' as CivilDate,
  issuingMunicipality: {
    code: '040999',
    name: 'Pieve Serena',
    province: 'FC',
    office: 'Anagrafe',
    phone: '0543 000 0040',
    openingHours: 'mattina',
  },
  knownContacts: { email: null, mobile: null },
  contactsChangedAt: null,
});
