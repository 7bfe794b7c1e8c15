// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Role } from '@/lib/access/permission';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { updateOperator } from './store/invite-repository';
import { findOperatorByLogin } from './store/operator-repository';
import { forgetStepUpsOf } from './store/session-repository';

/** Gives an operator other roles, from their next click on, without the step-up they had; resolves to the roles before. */
export const changeRoles = async (
  tenant: TenantTx,
  login: string,
  roles: readonly Role[],
): Promise<Result<{ before: readonly string[] }, { kind: 'operator-unknown' }>> => {
  const operator = await findOperatorByLogin(tenant, login);
  if (!operator) return fail({ kind: 'operator-unknown' });
  await updateOperator(tenant, operator.id, { roles: [...roles] });
  await forgetStepUpsOf(tenant, operator.id);
  await recordAudit(tenant, SYSTEM, {
    verb: 'operator.roles-changed',
    subject: { kind: 'operator', id: operator.id },
    facts: { before: operator.roles.join('+'), after: roles.join('+') },
  });
  return ok({ before: operator.roles });
};
