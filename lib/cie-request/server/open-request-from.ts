// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { sharedByHousehold } from '@/lib/cie-request/household';
import { database } from '@/lib/platform/database';
import { openRequest } from './open-request';
import { findRow, readDraft } from './store/request-repository';

/**
 * Opens a request for the next person of a household: address and delivery of another request of this municipality, as they were typed
 * last. Reading them is audited.
 * Returns its id, or `null` when there is no such request.
 */
export const openRequestFrom = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<string | null> => {
  const values = await database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = await findRow(tenant, requestId);
    if (!row) return null;
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'request.read',
      subject: { kind: 'request', id: row.id },
    });
    return readDraft(tenant, row);
  });
  return values && openRequest(authorised, sharedByHousehold(values));
};
