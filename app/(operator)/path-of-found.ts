// SPDX-License-Identifier: AGPL-3.0-or-later
import { hrefOf } from '@/app/request-texts';
import { type Authorised } from '@/lib/access/authorised';
import { type FoundRequests } from '@/lib/cie-request/server/find-requests';
import { openRequest } from '@/lib/cie-request/server/open-request';
import { bookedTodayAddress } from './appuntamenti/booked-address';

/** What was booked for today, unless a request of the same person is still at work. */
const bookedOf = (
  { term, lines }: FoundRequests,
  authorised: Authorised<'work-requests'> | null,
): Promise<string | null> =>
  term.kind === 'codice-fiscale' && authorised && lines.every(({ group }) => group === 'done')
    ? bookedTodayAddress(authorised, term.codiceFiscale)
    : Promise.resolve(null);

/**
 * Where a search leads at once: what was booked for today, the one request that was found, or a new one for a codice fiscale that is
 * not known here (when the operator may open it). `null` when a person has to choose.
 */
export const pathOf = async (
  found: FoundRequests,
  authorised: Authorised<'work-requests'> | null,
): Promise<string | null> => {
  const booked = await bookedOf(found, authorised);
  if (booked !== null) return booked;
  const { term, lines } = found;
  const [only] = lines;
  if (only) return lines.length === 1 ? hrefOf(only) : null;
  if (term.kind !== 'codice-fiscale' || !authorised) return null;
  return `/richieste/${await openRequest(authorised, { 'person.codiceFiscale': term.codiceFiscale })}/dati`;
};
