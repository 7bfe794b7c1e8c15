// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isAllowed } from '@/lib/cie-request/request-status';
import { abandonTicket, findHeldTicket } from '@/lib/first-halves/server/hold-ticket';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRowForChange, updateRow, voidVersions } from './store/request-repository';

/** The citizen gives the request up before it is registered, or the draft is discarded: its ticket is voided, its number is not used again. */
export const withdrawRequest = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'withdraw') && !isAllowed(row.status, 'discard-draft'))
        return fail({ kind: 'closed' });
      const ticket = await findHeldTicket(tenant, requestId);
      if (ticket) await abandonTicket(tenant, actorOf(authorised), ticket.id);
      await voidVersions(tenant, requestId);
      await updateRow(tenant, requestId, {
        status: 'withdrawn',
        closedAt: tenant.now,
        closeReason: row.requestNumber ? 'by-citizen' : 'draft-discarded',
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.withdrawn',
        subject: { kind: 'request', id: requestId },
      });
      return ok(null);
    },
  );
