// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { isMandateOver } from '@/lib/reprint/mandate';
import { findMandate, updateMandate } from '../store/mandate-repository';

/** Gives the act of a reprint up, if there is one that is not over; sealed halves are destroyed. */
export const endMandate = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
): Promise<void> => {
  const mandate = await findMandate(tenant, reprintId);
  if (!mandate || isMandateOver(mandate.state)) return;
  await updateMandate(tenant, reprintId, { state: 'given-up', sealed: null, endedAt: tenant.now });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'mandate.given-up',
    subject: { kind: 'reprint', id: reprintId },
    facts: { destroyed: mandate.sealed !== null },
  });
};
