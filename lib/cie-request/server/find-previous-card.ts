// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { database } from '@/lib/platform/database';
import { listBy } from './store/request-lists';
import { findRow, findVersion } from './store/request-repository';

const LATEST = 5;

/**
 * What stood on a card that this municipality issued to the same person: the version that was registered under its
 * serial. `null` for a card that is not ours; what is not known is not guessed.
 */
export const findPreviousCard = (
  authorised: Authorised<'work-requests'>,
  { codiceFiscale, cardSerial }: { codiceFiscale: string; cardSerial: string },
): Promise<FrozenRequest | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listBy(tenant, { cardSerial }, LATEST);
    const known = rows.find(
      (line) => line.codiceFiscale === codiceFiscale && ['registered', 'completed'].includes(line.status),
    );
    const row = known && (await findRow(tenant, known.id));
    if (!row || row.currentVersion === null) return null;
    const version = await findVersion(tenant, row.id, row.currentVersion);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'request.read',
      subject: { kind: 'request', id: row.id },
    });
    return version?.frozen ?? null;
  });
