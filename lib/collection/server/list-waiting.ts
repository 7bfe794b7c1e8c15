// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordList } from '@/lib/audit/server/record-list';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { keptUntil } from '@/lib/collection/collection-dates';
import { type CivilDate, civilDateIn, compareCivilDates } from '@/lib/kernel/civil-date';
import { getOwnMunicipality } from '@/lib/municipality/server/get-settings';
import { countWorkingDays } from '@/lib/municipality/working-days';
import { database } from '@/lib/platform/database';
import { listWaitingRows, type WaitingRow } from './store/collection-repository';

const LONGEST = 200;

/** A card that lies here and waits for somebody. */
export type WaitingCard = WaitingRow & {
  /** Working days since it is here. */
  days: number;
  /** Until when it is kept. */
  until: CivilDate | null;
  /** Nobody came in time: it is sent back or destroyed. */
  overdue: boolean;
};

/** The cards that wait to be collected, the longest waiting first; only those of some requests where `ids` are given. Audited as a list. */
export const listWaiting = (
  authorised: Authorised<'read-requests'>,
  ids: readonly string[] | null = null,
): Promise<{ cards: WaitingCard[]; count: number }> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { settings } = await getOwnMunicipality(tenant);
    const today = civilDateIn(tenant.now, 'Europe/Rome');
    const { rows, count } = await listWaitingRows(tenant, ids, LONGEST);
    const cards = rows.map((row) => {
      const until = keptUntil(row.receivedOn, settings);
      return {
        ...row,
        days: countWorkingDays(row.receivedOn, today, settings.localHolidays),
        until,
        overdue: until !== null && compareCivilDates(until, today) < 0,
      };
    });
    await recordList(tenant, actorOf(authorised), 'cards.listed', cards);
    return { cards, count };
  });
