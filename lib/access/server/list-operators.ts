// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { listAllOperators } from './store/invite-repository';

/** `invited`: an enrolment code waits to be used; `no-factors`: it ran out. */
export type OperatorState = 'active' | 'invited' | 'no-factors' | 'disabled';

export type OperatorRow = {
  login: string;
  displayName: string;
  code: string;
  roles: readonly string[];
  state: OperatorState;
};

type Stored = Awaited<ReturnType<typeof listAllOperators>>[number];

const stateOf = (operator: Stored, now: Date): OperatorState => {
  if (!operator.enabled) return 'disabled';
  if (operator.passwordHash !== null) return 'active';
  return operator.inviteExpiresAt !== null && operator.inviteExpiresAt > now ? 'invited' : 'no-factors';
};

/** The municipality's operators, for the administrator's command. */
export const listOperators = async (tenant: TenantTx): Promise<OperatorRow[]> => {
  const operators = await listAllOperators(tenant);
  await recordAudit(tenant, SYSTEM, {
    verb: 'operators.listed',
    subject: { kind: 'municipality', id: tenant.municipalityId },
    facts: { count: operators.length },
  });
  return operators.map((operator) => ({
    login: operator.login,
    displayName: operator.displayName,
    code: operator.code,
    roles: operator.roles,
    state: stateOf(operator, tenant.now),
  }));
};
