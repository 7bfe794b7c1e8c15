// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordList } from '@/lib/audit/server/record-list';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { type ReprintLine } from '@/lib/reprint/reprint-view';
import { listReprintsSince } from './store/reprint-repository';

/** Today's reprints, newest first; one audit row with the count and a digest of which ones. */
export const listReprints = (authorised: Authorised<'reprint-codes'>): Promise<ReprintLine[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines = await listReprintsSince(tenant, midnightOf(civilDateIn(tenant.now, 'Europe/Rome')));
    await recordList(tenant, actorOf(authorised), 'reprints.listed', lines, 'reprint-list');
    return lines;
  });
