// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { sendSooner } from '@/lib/outbox/server/send-sooner';
import { withdrawMessage } from '@/lib/outbox/server/withdraw-message';
import { database } from '@/lib/platform/database';
import { SECOND_HALF_TOPIC } from './queue-second-half';
import { findReprintForChange, updateReprint } from './store/reprint-repository';

/** What a supervisor decides about second halves that wait or were refused: they leave now, or never. */
export type HoldDecision = 'shorten' | 'stop';

/** Ends the wait of a reprint's second halves; `false` when they do not wait any more. Audited. */
export const endHold = (
  authorised: Authorised<'supervise'>,
  id: string,
  decision: HoldDecision,
): Promise<boolean> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const reprint = isUuid(id) ? await findReprintForChange(tenant, id) : null;
    if (reprint?.secondState !== 'queued' && reprint?.secondState !== 'attention') return false;
    const stops = decision === 'stop';
    const done = stops
      ? await withdrawMessage(tenant, SECOND_HALF_TOPIC, id)
      : (await sendSooner(tenant, [SECOND_HALF_TOPIC], [id], [])).length > 0;
    if (!done) return false;
    const leaves = { secondState: 'queued', secondDueAt: null, secondProblem: null } as const;
    await updateReprint(tenant, id, stops ? { secondState: 'stopped' } : leaves);
    await recordAudit(tenant, actorOf(authorised), {
      verb: stops ? 'second-half.stopped' : 'second-half.shortened',
      subject: { kind: 'reprint', id },
    });
    return true;
  });
