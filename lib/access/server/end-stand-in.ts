// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { endStandInRow } from './store/stand-in-repository';

/** Ends a stand-in before its last day, from the deputy's next click on. */
export const endStandIn = (
  authorised: Authorised<'supervise'>,
  id: string,
): Promise<Result<null, { kind: 'gone' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'gone' }>> => {
      const ended = isUuid(id) && (await endStandInRow(tenant, id, authorised.operator.id));
      if (!ended) return fail({ kind: 'gone' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'stand-in.ended',
        subject: { kind: 'stand-in', id },
      });
      return ok(null);
    },
  );
