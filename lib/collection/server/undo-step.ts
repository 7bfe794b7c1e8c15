// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { findDeliveryForChange } from '@/lib/cie-request/server/find-delivery';
import { UNDO_MS, waitingStates } from '@/lib/collection/collection-state';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findCollection, writeCollection } from './store/collection-repository';

/** Takes the last step of a card back within two minutes; what it noted is gone. A step back is not taken back again. */
export const undoStep = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
): Promise<Result<null, { kind: 'not-found' | 'too-late' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'not-found' | 'too-late' }>> => {
      const delivery = await findDeliveryForChange(tenant, requestId);
      const row = delivery && (await findCollection(tenant, requestId));
      if (!row) return fail({ kind: 'not-found' });
      if (row.previousState === null || tenant.now.getTime() - row.changedAt.getTime() > UNDO_MS)
        return fail({ kind: 'too-late' });
      const state = row.previousState;
      const isHere = waitingStates.includes(state);
      await writeCollection(tenant, requestId, {
        state,
        previousState: null,
        changedBy: authorised.operator.id,
        noticeOn: state === 'posted' ? null : row.noticeOn,
        receivedOn: isHere ? row.receivedOn : null,
        envelope: isHere ? row.envelope : null,
        details: null,
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'card.step-undone',
        subject: { kind: 'request', id: requestId },
        facts: { state, from: row.state },
      });
      return ok(null);
    },
  );
