// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { midnightOf } from '@/lib/cie-request/server/list-requests';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { type ReprintLine } from '@/lib/reprint/reprint-view';
import { listReprintsSince } from './store/reprint-repository';

/** Today's reprints, newest first; one audit row with the count and a digest of which ones. */
export const listReprints = (authorised: Authorised<'reprint-codes'>): Promise<ReprintLine[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines = await listReprintsSince(tenant, midnightOf(civilDateIn(tenant.now, 'Europe/Rome')));
    const ids = lines.map(({ id }) => id).sort();
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprints.listed',
      subject: { kind: 'reprint-list', id: createHash('sha256').update(ids.join('\n')).digest('hex') },
      facts: { count: lines.length },
    });
    return lines;
  });
