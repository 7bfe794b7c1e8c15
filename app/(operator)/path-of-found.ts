// SPDX-License-Identifier: AGPL-3.0-or-later
import { hrefOf } from '@/app/request-texts';
import { type Authorised } from '@/lib/access/authorised';
import { type FoundRequests } from '@/lib/cie-request/server/find-requests';
import { openRequest } from '@/lib/cie-request/server/open-request';

/**
 * Where a search leads at once: the one request that was found, or a new one for a codice fiscale that is not known here (when the
 * operator may open it). `null` when a person has to choose.
 */
export const pathOf = async (
  { term, lines }: FoundRequests,
  authorised: Authorised<'work-requests'> | null,
): Promise<string | null> => {
  const [only] = lines;
  if (only) return lines.length === 1 ? hrefOf(only) : null;
  if (term.kind !== 'codice-fiscale' || !authorised) return null;
  return `/richieste/${await openRequest(authorised, { 'person.codiceFiscale': term.codiceFiscale })}/dati`;
};
