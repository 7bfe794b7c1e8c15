// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { type RequestGroup, requestGroups } from '@/lib/cie-request/request-group';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { listUnsettled } from '@/lib/enrolment/server/list-unsettled';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database, type TenantTx } from '@/lib/platform/database';
import { linesOf, midnightOf, standingsOf } from './list-requests';
import { listByIds, listCurrent } from './store/request-lists';

/** The longest list a page draws; the counts are of all. */
const LONGEST = 200;

export type CurrentRequests = {
  lines: RequestLine[];
  /** How many lines the list has beyond those that are drawn. */
  more: number;
  counts: Record<RequestGroup, number>;
  now: Date;
};

/** Every request of a list with the group it stands in, most urgent first; a draft of another day that nobody ever typed in is nobody's. */
const current = async (tenant: TenantTx): Promise<{ id: string; group: RequestGroup }[]> => {
  const today = midnightOf(civilDateIn(tenant.now, 'Europe/Rome'));
  const rows = await listCurrent(tenant, today, await listUnsettled(tenant));
  const standings = await standingsOf(tenant, rows);
  return standings
    .filter(
      ({ group, row }) =>
        row.updatedAt >= today || (group !== 'done' && (group !== 'drafts' || row.draftVersion > 0)),
    )
    .map(({ group, row }) => ({ id: row.id, group, at: row.updatedAt.getTime() }))
    .sort((a, b) => requestGroups.indexOf(a.group) - requestGroups.indexOf(b.group) || b.at - a.at);
};

/** Today's requests and whatever still needs somebody, by urgency, with the count of each list; only one list when `group` names it. */
export const listCurrentRequests = (
  authorised: Authorised<'read-requests'>,
  group: RequestGroup | null = null,
): Promise<CurrentRequests> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const all = await current(tenant);
    const wanted = all.filter((one) => group === null || one.group === group).map(({ id }) => id);
    const shown = wanted.slice(0, LONGEST);
    const rows = await listByIds(tenant, shown);
    const lines = await linesOf(
      tenant,
      rows.sort((a, b) => shown.indexOf(a.id) - shown.indexOf(b.id)),
    );
    const counts = Object.fromEntries(
      requestGroups.map((name) => [name, all.filter((one) => one.group === name).length]),
    );
    await recordList(tenant, actorOf(authorised), 'requests.listed', lines);
    return {
      lines,
      more: wanted.length - shown.length,
      counts: counts as Record<RequestGroup, number>,
      now: tenant.now,
    };
  });
