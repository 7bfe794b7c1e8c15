// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { type IssuedInvite, issueInvite } from './invite-operator';
import { findOperatorByLogin } from './store/operator-repository';
import { revokeSessionsOf } from './store/session-repository';

/**
 * Takes password and second factor away, ends every session and issues a new enrolment code; an operator who was disabled
 * works again once it is used. Nobody chooses a password for somebody else.
 */
export const resetFactor = async (
  tenant: TenantTx,
  login: string,
): Promise<Result<IssuedInvite, { kind: 'operator-unknown' }>> => {
  const operator = await findOperatorByLogin(tenant, login);
  if (!operator) return fail({ kind: 'operator-unknown' });
  const invite = await issueInvite(tenant, operator.id);
  const ended = await revokeSessionsOf(tenant, operator.id, 'factor-reset');
  await recordAudit(tenant, SYSTEM, {
    verb: 'operator.factor-reset',
    subject: { kind: 'operator', id: operator.id },
    facts: { endedSessions: ended.count, wasDisabled: !operator.enabled },
  });
  return ok(invite);
};
