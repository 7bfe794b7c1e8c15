// SPDX-License-Identifier: AGPL-3.0-or-later
import { type KnownCard } from '@/lib/credential-backend/card';
import { type CardFacts } from './reprint-view';

/** What is kept of a card that the backend told. */
export const factsOf = ({
  state,
  issuedOn,
  expiresOn,
  issuingMunicipality,
  knownContacts,
  contactsChangedAt,
}: KnownCard): CardFacts => ({
  state,
  issuedOn,
  expiresOn,
  issuingMunicipality,
  knownContacts,
  contactsChangedAt,
});
