// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { type SearchTerm, searchTermOf } from '@/lib/cie-request/search-term';
import { database, type TenantTx } from '@/lib/platform/database';
import { readReference } from '@/lib/platform/vault/signed-token';
import { linesOf } from './list-requests';
import { type FindBy, type ListedRow, listBy, listBySurname } from './store/request-lists';

const HITS = 50;
const SHORTEST_SURNAME = 2;

/** Why a receipt's QR opens nothing: another municipality signed it, or nobody we know. */
export type ReceiptRefusal = 'other-municipality' | 'not-signed';

/** What a search found; `more` when there are others beyond the first fifty. */
export type FoundRequests = {
  term: SearchTerm;
  lines: RequestLine[];
  more: boolean;
  refusal: ReceiptRefusal | null;
};

const refusalOf = (term: SearchTerm, municipalityId: string): ReceiptRefusal | null => {
  if (term.kind !== 'receipt') return null;
  const reference = readReference(term.token);
  if (!reference) return 'not-signed';
  return reference.municipalityId === municipalityId ? null : 'other-municipality';
};

type Hits = (tenant: TenantTx) => Promise<ListedRow[]>;

const hitsBy =
  (by: FindBy): Hits =>
  (tenant) =>
    listBy(tenant, by, HITS + 1);

/** How the hits of a term are found; `null` when there is nothing to look for. */
const hitsOf = (term: SearchTerm): Hits | null => {
  switch (term.kind) {
    case 'empty':
      return null;
    case 'receipt':
      return hitsBy({ id: readReference(term.token)?.requestId ?? '' });
    case 'request-number':
      return hitsBy({ requestNumber: term.requestNumber });
    case 'codice-fiscale':
      return hitsBy({ codiceFiscale: term.codiceFiscale });
    case 'card-serial':
      return hitsBy({ cardSerial: term.cardSerial });
    case 'surname':
      return term.surname.length < SHORTEST_SURNAME
        ? null
        : (tenant) => listBySurname(tenant, term.surname, HITS + 1);
  }
};

/** Searches this municipality's requests by whatever the text is, the QR of a receipt included; nothing personal ever stands in a URL, so the text is posted. */
export const findRequests = (
  authorised: Authorised<'read-requests'>,
  text: string,
): Promise<FoundRequests> => {
  const term = searchTermOf(text);
  const refusal = refusalOf(term, authorised.operator.municipalityId);
  const hits = refusal ? null : hitsOf(term);
  if (!hits) return Promise.resolve({ term, lines: [], more: false, refusal });
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await hits(tenant);
    const lines = await linesOf(tenant, rows.slice(0, HITS));
    await recordList(tenant, actorOf(authorised), 'requests.searched', lines);
    return { term, lines, more: rows.length > HITS, refusal };
  });
};
