// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordList } from '@/lib/audit/server/record-list';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { type ChangeLine } from '@/lib/contact-change/change-view';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { listChangesSince } from './store/change-repository';

/** Today's changes of contacts and those that were refused, newest first; one audit row with the count and a digest of which ones. */
export const listChanges = (authorised: Authorised<'reprint-codes'>): Promise<ChangeLine[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines = await listChangesSince(tenant, midnightOf(civilDateIn(tenant.now, 'Europe/Rome')));
    await recordList(tenant, actorOf(authorised), 'contact-changes.listed', lines, 'contact-change-list');
    return lines;
  });
