// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { updateOperator } from './store/invite-repository';
import { findOperatorByLogin } from './store/operator-repository';
import { revokeSessionsOf } from './store/session-repository';

/** Ends an operator's access at once, open sessions and an unspent enrolment code included; says how many sessions it ended. */
export const disableOperator = async (
  tenant: TenantTx,
  login: string,
): Promise<Result<{ endedSessions: number }, { kind: 'operator-unknown' }>> => {
  const operator = await findOperatorByLogin(tenant, login);
  if (!operator) return fail({ kind: 'operator-unknown' });
  await updateOperator(tenant, operator.id, { enabled: false, inviteHash: null, inviteExpiresAt: null });
  const { count } = await revokeSessionsOf(tenant, operator.id, 'disabled');
  await recordAudit(tenant, SYSTEM, {
    verb: 'operator.disabled',
    subject: { kind: 'operator', id: operator.id },
    facts: { endedSessions: count },
  });
  return ok({ endedSessions: count });
};
