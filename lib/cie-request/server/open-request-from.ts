// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { sharedByHousehold } from '@/lib/cie-request/household';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { openRequest } from './open-request';
import { findRow, readDraft } from './store/request-repository';

/**
 * Opens a request for the next person of a household: what another request of this municipality has in common with it, as it was typed
 * last. Reading them is audited.
 * Returns its id, or `null` when there is no such request.
 */
export const openRequestFrom = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<string | null> => {
  const shared = await database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findRow(tenant, requestId);
    if (!row) return null;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'request.read',
      subject: { kind: 'request', id: row.id },
    });
    return sharedByHousehold(await readDraft(tenant, row), civilDateIn(tenant.now, 'Europe/Rome'));
  });
  return shared && openRequest(authorised, shared);
};
