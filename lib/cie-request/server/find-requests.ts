// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { type SearchTerm, searchTermOf } from '@/lib/cie-request/search-term';
import { database } from '@/lib/platform/database';
import { readReference } from '@/lib/platform/vault/signed-token';
import { auditList, linesOf } from './list-requests';
import { type FindBy, listBy } from './store/request-lists';

const HITS = 50;
const SHORTEST_SURNAME = 2;

/** What a search found; `more` when there are others beyond the first fifty. */
export type FoundRequests = { term: SearchTerm; lines: RequestLine[]; more: boolean };

const columnOf = (term: SearchTerm): FindBy | null => {
  switch (term.kind) {
    case 'empty':
      return null;
    case 'request-number':
      return { requestNumber: term.requestNumber };
    case 'codice-fiscale':
      return { codiceFiscale: term.codiceFiscale };
    case 'card-serial':
      return { cardSerial: term.cardSerial };
    case 'surname':
      return term.surname.length < SHORTEST_SURNAME ? null : { surnameSearch: { startsWith: term.surname } };
  }
};

/** Searches this municipality's requests by whatever the text is, the QR of a receipt included; nothing personal ever stands in a URL, so the text is posted. */
export const findRequests = (
  authorised: Authorised<'read-requests'>,
  text: string,
): Promise<FoundRequests> => {
  const term = searchTermOf(text);
  const scanned = readReference(text.trim());
  const by =
    scanned?.municipalityId === authorised.operator.municipalityId
      ? { id: scanned.requestId }
      : columnOf(term);
  if (!by) return Promise.resolve({ term, lines: [], more: false });
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listBy(tenant, by, HITS + 1);
    const lines = await linesOf(tenant, rows.slice(0, HITS));
    await auditList(tenant, authorised, 'requests.searched', lines);
    return { term, lines, more: rows.length > HITS };
  });
};
