// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { holderOf } from '@/lib/cie-request/draft-holder';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRowForChange, updateRow } from './store/request-repository';

/**
 * "Prendi in carico": a colleague's draft becomes this operator's. Its version goes up, so that the colleague's open page is told at its
 * next save, with both texts to choose from. Doing it twice changes nothing.
 */
export const takeOverDraft = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, { kind: 'not-found' | 'closed' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'not-found' | 'closed' }>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'take-over')) return fail({ kind: 'closed' });
      const from = holderOf(row);
      if (from === authorised.operator.id) return ok(null);
      await updateRow(tenant, requestId, {
        heldBy: authorised.operator.id,
        heldSince: tenant.now,
        draftVersion: row.draftVersion + 1,
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'draft.taken-over',
        subject: { kind: 'request', id: requestId },
        facts: { from, version: row.draftVersion + 1 },
      });
      return ok(null);
    },
  );
