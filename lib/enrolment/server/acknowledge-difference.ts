// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isMendedBySending } from '@/lib/enrolment/comparison';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { acknowledge, findDifference } from './store/comparison-repository';

/** `gone`: it is no difference any more. `to-send`: it is mended by sending again. */
export type AcknowledgeError = { kind: 'gone' } | { kind: 'to-send' };

/** A supervisor has looked at a difference that is not ours to mend; once is enough. */
export const acknowledgeDifference = (
  authorised: Authorised<'supervise'>,
  enrolmentId: string,
): Promise<Result<null, AcknowledgeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, AcknowledgeError>> => {
      const difference = await findDifference(tenant, enrolmentId);
      if (!difference) return fail({ kind: 'gone' });
      if (isMendedBySending(difference.kind)) return fail({ kind: 'to-send' });
      if (await acknowledge(tenant, enrolmentId, authorised.operator.id))
        await recordAudit(tenant, actorOf(authorised), {
          verb: 'difference.acknowledged',
          subject: { kind: 'request', id: enrolmentId },
          facts: { difference: difference.kind },
        });
      return ok(null);
    },
  );
