// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { INVITE_HOURS, type Invitation } from '@/lib/access/invitation';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Secret } from '@/lib/kernel/secret';
import { type TenantTx } from '@/lib/platform/database';
import { inviteHashOf, newInviteCode } from './invite-code';
import { findOperatorByLogin } from './store/operator-repository';
import { insertOperator, replaceFactors } from './store/invite-repository';

/** A one-time enrolment code, shown once to whoever hands it over in person. */
export type IssuedInvite = { code: Secret<string>; expiresAt: Date };

export type InviteProblem = { kind: 'login-taken' } | { kind: 'code-taken' };

/** Puts a fresh enrolment code in the place of an operator's factors; only its hash is stored. */
export const issueInvite = async (tenant: TenantTx, operatorId: string): Promise<IssuedInvite> => {
  const code = newInviteCode();
  const expiresAt = new Date(tenant.now.getTime() + INVITE_HOURS * 3_600_000);
  await replaceFactors(tenant, operatorId, {
    inviteHash: inviteHashOf(code.reveal()),
    inviteExpiresAt: expiresAt,
  });
  return { code, expiresAt };
};

/** Adds an operator who enters with an enrolment code; for the administrator's command, which acts as the system. */
export const inviteOperator = async (
  tenant: TenantTx,
  invitation: Invitation,
): Promise<Result<IssuedInvite, InviteProblem>> => {
  const id = randomUUID();
  if (!(await insertOperator(tenant, { id, ...invitation }))) {
    const sameLogin = await findOperatorByLogin(tenant, invitation.login);
    return fail({ kind: sameLogin ? 'login-taken' : 'code-taken' });
  }
  const invite = await issueInvite(tenant, id);
  await recordAudit(tenant, SYSTEM, {
    verb: 'operator.invited',
    subject: { kind: 'operator', id },
    facts: { roles: invitation.roles.join('+') },
  });
  return ok(invite);
};
