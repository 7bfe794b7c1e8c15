// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isAllowed } from '@/lib/cie-request/request-status';
import { giveUpRefused } from '@/lib/enrolment/server/give-up-refused';
import { listLedger } from '@/lib/enrolment/server/list-ledger';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRowForChange, updateRow, voidVersions } from './store/request-repository';

export type ReopenError = {
  /** `not-refused`: the credential backend has not said no to what was sent. */
  kind: 'not-found' | 'closed' | 'not-refused';
};

/**
 * "Correggi": a registered request whose data were refused can be typed again, by whoever works requests. What the citizen signed is void
 * and is not sent any more; they sign the corrected sheet, and its registration sends a version that supersedes the refused one. Ticket, number, payment and what was
 * handed over stay. Doing it twice changes nothing.
 */
export const reopenForCorrection = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, ReopenError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, ReopenError>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (row.registeredAt && isAllowed(row.status, 'edit')) return ok(null);
      if (!isAllowed(row.status, 'correct')) return fail({ kind: 'closed' });
      const feed = (await listLedger(tenant, [requestId])).get(requestId);
      if (feed?.state !== 'attention') return fail({ kind: 'not-refused' });
      await giveUpRefused(tenant, requestId);
      await voidVersions(tenant, requestId);
      await updateRow(tenant, requestId, {
        status: 'draft',
        heldBy: authorised.operator.id,
        heldSince: tenant.now,
        draftVersion: row.draftVersion + 1,
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'request.reopened',
        subject: { kind: 'request', id: requestId },
        facts: { version: feed.version, code: feed.problem },
      });
      return ok(null);
    },
  );
