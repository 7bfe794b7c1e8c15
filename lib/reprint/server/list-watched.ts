// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { nameOperators } from '@/lib/access/server/name-operators';
import { recordList } from '@/lib/audit/server/record-list';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { database, type TenantTx } from '@/lib/platform/database';
import { type SecondHalf } from '@/lib/reprint/reprint-view';
import { watch, type WatchedReprint, type WatchReason } from '@/lib/reprint/watch';
import { findMandate } from './store/mandate-repository';
import { listReleasedSince, readCard, type ReprintRow } from './store/reprint-repository';

/** How far back a supervisor looks. */
export const WATCH_DAYS = 30;
const DAY_MS = 86_400_000;

/** A reprint that a supervisor looks at, or whose second halves wait for their instant. */
export type WatchedLine = Pick<SecondHalf, 'state' | 'dueAt' | 'problem'> & {
  id: string;
  holder: string;
  operator: string;
  at: Date;
  halves: WatchedReprint['halves'];
  reasons: WatchReason[];
  /** The second halves can still be sent sooner, or stopped. */
  held: boolean;
};

const watchedOf = async (tenant: TenantTx, row: ReprintRow): Promise<WatchedReprint[]> => {
  const { id, openedBy: operatorId, codiceFiscale, releasedAt: at, reason, halves, secondWay: way } = row;
  if (!at || !reason || !halves) return [];
  const { contactsChangedAt } = await readCard(tenant, row);
  const mandate = way === 'on-paper' ? await findMandate(tenant, id) : null;
  const toReview =
    mandate?.confirmation === 'step-up-review' && mandate.askedAt !== null && mandate.reviewedAt === null;
  return [{ id, operatorId, codiceFiscale, at, reason, halves, way, toReview, contactsChangedAt }];
};

/** The reprints of the last 30 days that a supervisor should look at, newest first, those whose second halves wait before all; audited as a list. */
export const listWatched = (
  authorised: Authorised<'supervise'>,
): Promise<{ lines: WatchedLine[]; now: Date }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { now } = tenant;
    const { settings } = await getOwnMunicipality(tenant);
    const rows = await listReleasedSince(tenant, new Date(now.getTime() - WATCH_DAYS * DAY_MS));
    const watched = (await Promise.all(rows.map((row) => watchedOf(tenant, row)))).flat();
    const { perOperatorHour } = settings.reprints;
    const reasons = watch(watched, { perOperatorHour, localHolidays: settings.localHolidays });
    const names = await nameOperators(
      tenant,
      watched.map(({ operatorId }) => operatorId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const lines = watched.flatMap(({ id, operatorId, at, halves }): WatchedLine[] => {
      const row = byId.get(id);
      const {
        secondState: state = null,
        secondDueAt: dueAt = null,
        secondProblem: problem = null,
      } = row ?? {};
      const held = state === 'queued' && dueAt !== null;
      if (!row || !(held || state === 'attention' || reasons.has(id))) return [];
      const operator = names[operatorId] ?? '';
      return [
        {
          id,
          holder: row.holder,
          operator,
          at,
          halves,
          reasons: reasons.get(id) ?? [],
          held,
          state,
          dueAt,
          problem,
        },
      ];
    });
    const ordered = [...lines.filter(({ held }) => held), ...lines.filter(({ held }) => !held)];
    await recordList(tenant, actorOf(authorised), 'reprints.watched', ordered, 'reprint-list');
    return { lines: ordered, now };
  });
