// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { type RequestRow, voidVersions } from './store/request-repository';

/** A change after printing makes the printed version void; used by every change of a request that may still be edited. */
export const voidPrinted = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  row: Pick<RequestRow, 'id' | 'status'>,
): Promise<void> => {
  if (row.status !== 'to-sign') return;
  await voidVersions(tenant, row.id);
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'request.version-voided',
    subject: { kind: 'request', id: row.id },
  });
};
