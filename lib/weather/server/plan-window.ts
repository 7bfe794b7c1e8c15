// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { newWindowSchema, type TypedWindow } from '@/lib/weather/new-window';
import { insertWindow } from './store/window-repository';

export type PlanRefusal = { kind: 'invalid'; messages: FieldMessage[] };

/** Announces maintenance of a service. `id` was made with the form: the same form posted twice announces once. */
export const planWindow = (
  authorised: Authorised<'supervise'>,
  id: string,
  typed: TypedWindow,
): Promise<Result<null, PlanRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, PlanRefusal>> => {
      const parsed = newWindowSchema(tenant.now).safeParse(typed);
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      const { service, startsAt, endsAt } = parsed.data;
      const plannedBy = authorised.operator.id;
      if (!(await insertWindow(tenant, { id, ...parsed.data, plannedBy }))) return ok(null);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'maintenance.announced',
        subject: { kind: 'maintenance', id },
        facts: { service, from: startsAt.toISOString(), to: endsAt.toISOString() },
      });
      return ok(null);
    },
  );
