// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { awaitedAmong } from '@/lib/cie-request/awaited-document';
import { groupOf, type RequestGroup } from '@/lib/cie-request/request-group';
import { type RequestLine } from '@/lib/cie-request/request-line';
import { isRequestStatus, type RequestStatus } from '@/lib/cie-request/request-status';
import { normalForm } from '@/lib/citizen/name-part';
import { type LedgerEntry } from '@/lib/enrolment/ledger';
import { listLedger } from '@/lib/enrolment/server/list-ledger';
import { addDays, civilDateIn, type CivilDate } from '@/lib/kernel/civil-date';
import { database, type TenantTx } from '@/lib/platform/database';
import { type ListedRow, listOperatorNames, listPage, type StandingRow } from './store/request-lists';

const ROME_MIDNIGHT_MARGIN_H = 2;

/** Midnight in Europe/Rome of a civil date, as an instant (summer time included). */
export const midnightOf = (date: CivilDate): Date => {
  const guess = new Date(`${date}T00:00:00Z`);
  for (let hours = 0; hours <= ROME_MIDNIGHT_MARGIN_H; hours += 1) {
    const instant = new Date(guess.getTime() - hours * 3_600_000);
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Rome',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(instant);
    if (local === '00' && civilDateIn(instant, 'Europe/Rome') === date) return instant;
  }
  return guess;
};

/** Each row with its feed and the list it stands in. */
export const standingsOf = async <R extends StandingRow>(
  tenant: TenantTx,
  rows: readonly R[],
): Promise<{ row: R & { status: RequestStatus }; feed: LedgerEntry | null; group: RequestGroup }[]> => {
  const ledger = await listLedger(
    tenant,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { id, status, awaited, halvesWantedAt } = row;
    if (!isRequestStatus(status)) throw new Error('a request has a known status');
    const feed = ledger.get(id) ?? null;
    const group = groupOf({
      status,
      feed: feed?.state ?? null,
      awaitsDocument: awaited.length > 0,
      wantsHalves: halvesWantedAt !== null,
    });
    return { row: { ...row, status }, feed, group };
  });
};

/** Lines out of rows, with names of operators and the feed's state. */
export const linesOf = async (tenant: TenantTx, rows: readonly ListedRow[]): Promise<RequestLine[]> => {
  const names = await listOperatorNames(tenant);
  const standings = await standingsOf(tenant, rows);
  return standings.map(({ row, feed, group }) => ({
    ...row,
    awaited: awaitedAmong(row.awaited),
    feed,
    group,
    openedBy: names.get(row.openedBy) ?? '',
  }));
};

export const LIST_PAGE = 25;

export type RequestFilter = { days: 1 | 7 | 30; status: RequestStatus | null; surname: string; page: number };

/** One page of the requests opened in the last days, newest first, with the count of all that fit. */
export const listRequests = (
  authorised: Authorised<'read-requests'>,
  filter: RequestFilter,
): Promise<{ lines: RequestLine[]; count: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const since = midnightOf(addDays(civilDateIn(tenant.now, 'Europe/Rome'), 1 - filter.days));
    const { rows, count } = await listPage(tenant, {
      since,
      status: filter.status,
      operatorId: null,
      surname: normalForm(filter.surname),
      skip: filter.page * LIST_PAGE,
      take: LIST_PAGE,
    });
    const lines = await linesOf(tenant, rows);
    await recordList(tenant, actorOf(authorised), 'requests.listed', lines);
    return { lines, count };
  });
