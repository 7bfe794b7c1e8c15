// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { standInSchema } from '@/lib/access/stand-in';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { insertStandIn, listEnabledOperators } from './store/stand-in-repository';

/** `deputy`: who stands in for a supervisor does not hand that on. */
export type StandInRefusal = { kind: 'invalid'; messages: FieldMessage[] } | { kind: 'deputy' };

type Typed = { deputyId: string; supervisorId: string; from: string; to: string; source: string };

const unknownField = async (tenant: TenantTx, named: Typed): Promise<keyof Typed | null> => {
  const operators = await listEnabledOperators(tenant);
  const isSupervisor = (id: string) =>
    operators.find((operator) => operator.id === id)?.roles.includes('supervisor');
  if (isSupervisor(named.deputyId) !== false) return 'deputyId';
  return isSupervisor(named.supervisorId) === true ? null : 'supervisorId';
};

/** Names an operator who has a supervisor's permissions from one day to another, both included. */
export const nameStandIn = (
  authorised: Authorised<'supervise'>,
  typed: Typed,
): Promise<Result<null, StandInRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, StandInRefusal>> => {
      const parsed = standInSchema(civilDateIn(tenant.now, 'Europe/Rome')).safeParse(typed);
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      if (authorised.operator.standsInFor !== null) return fail({ kind: 'deputy' });
      const path = await unknownField(tenant, typed);
      if (path) return fail({ kind: 'invalid', messages: [{ path, key: 'standIn.operator' }] });
      const id = randomUUID();
      await insertStandIn(tenant, { id, ...parsed.data, namedBy: authorised.operator.id });
      const { deputyId, supervisorId, from, to } = parsed.data;
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'stand-in.named',
        subject: { kind: 'operator', id: deputyId },
        facts: { standIn: id, supervisor: supervisorId, from, to },
      });
      return ok(null);
    },
  );
