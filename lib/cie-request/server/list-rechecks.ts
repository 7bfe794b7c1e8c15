// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordList } from '@/lib/audit/server/record-list';
import { type Recheck } from '@/lib/contacts/recheck';
import { countRechecks as count, listRechecks as list } from '@/lib/contacts/server/recheck';
import { database, type TenantTx } from '@/lib/platform/database';
import { listByIds } from './store/request-lists';
import { findVersion } from './store/request-repository';

/** A citizen whose e-mail address takes no mail, with what is needed to ask: contacts in clear. */
export type RecheckLine = Omit<Recheck, 'requestId'> & {
  id: string;
  surname: string;
  givenName: string;
  codiceFiscale: string;
  email: string | null;
  mobile: string | null;
};

type Row = Awaited<ReturnType<typeof listByIds>>[number];

const lineOf = async (tenant: TenantTx, row: Row, recheck: Recheck): Promise<RecheckLine> => {
  const { id, surname, givenName, codiceFiscale, currentVersion } = row;
  const version = currentVersion === null ? null : await findVersion(tenant, id, currentVersion);
  const { email = null, mobile = null } = version?.frozen.data.contacts ?? {};
  const { cause, code, notedAt } = recheck;
  return { id, surname, givenName, codiceFiscale, email, mobile, cause, code, notedAt };
};

/** Whose address is to be looked at, the oldest first; `more` are beyond the longest list. The list is one audit row. */
export const listRechecks = (
  authorised: Authorised<'reveal-contacts'>,
): Promise<{ lines: RecheckLine[]; more: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rechecks = await list(tenant);
    const rows = await listByIds(
      tenant,
      rechecks.map(({ requestId }) => requestId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const lines: RecheckLine[] = [];
    for (const recheck of rechecks) {
      const row = byId.get(recheck.requestId);
      if (row) lines.push(await lineOf(tenant, row, recheck));
    }
    await recordList(tenant, actorOf(authorised), 'rechecks.listed', lines);
    return { lines, more: (await count(tenant)) - lines.length };
  });

/** How many there are. */
export const countRechecks = (authorised: Authorised<'read-requests'>): Promise<number> =>
  database().withTenant(authorised.operator.municipalityId, count);
