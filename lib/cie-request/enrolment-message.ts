// SPDX-License-Identifier: AGPL-3.0-or-later
import { type EnrolmentMessage } from '@/lib/credential-backend/enrolment';
import { type FrozenRequest } from './frozen-request';

/** What the feed adds to a signed version: whose numbers it goes under, and when. */
type EnrolmentFacts = Pick<
  EnrolmentMessage,
  'enrolmentId' | 'version' | 'ticketId' | 'cardSerial' | 'municipalityCode' | 'occurredAt'
> & { frozen: Pick<FrozenRequest, 'data' | 'requestDate' | 'expiry'> };

/**
 * What is fed about a signed request, in plain values: every field that `field-policy` marks as fed, and nothing
 * else. Contacts only when they were given.
 */
export const enrolmentMessageOf = ({ frozen, ...facts }: EnrolmentFacts): EnrolmentMessage => {
  const { person, contacts } = frozen.data;
  const given = contacts.outcome === 'given';
  return {
    ...facts,
    codiceFiscale: person.codiceFiscale,
    holder: { surname: person.surname, givenName: person.givenName },
    requestedOn: frozen.requestDate,
    expectedExpiryOn: frozen.expiry.date,
    contacts: { email: given ? contacts.email : null, mobile: given ? contacts.mobile : null },
  };
};
