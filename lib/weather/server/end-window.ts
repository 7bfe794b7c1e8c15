// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { endOpenWindow } from './store/window-repository';

/** Ends a window that runs, or takes out one that has not begun: nothing is told of it any more. `gone`: it is over, or not here. */
export const endWindow = (
  authorised: Authorised<'supervise'>,
  id: string,
): Promise<Result<null, { kind: 'gone' }>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, { kind: 'gone' }>> => {
      const ended = isUuid(id) ? await endOpenWindow(tenant, id, authorised.operator.id) : null;
      if (!ended) return fail({ kind: 'gone' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'maintenance.ended',
        subject: { kind: 'maintenance', id },
        facts: { service: ended.service, begun: ended.startsAt <= tenant.now },
      });
      return ok(null);
    },
  );
