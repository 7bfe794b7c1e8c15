// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { seal } from '@/lib/platform/vault/vault';
import { recordRefusal, splitLogin, type Subjects, waitOf } from './attempt';
import { inviteHashOf, isInviteCode } from './invite-code';
import { spendInvite } from './store/invite-repository';
import { findMunicipalityBySlug, findOperatorByLogin } from './store/operator-repository';
import { revokeSessionsOf } from './store/session-repository';
import { clearFailures, throttleSubject } from './store/throttle-repository';
import { totpStepOf } from './totp';

/** As typed: `name@municipality` and the code received in person; `address` is where the try comes from. */
export type InviteAttempt = { login: string; code: string; address: string };

export type InviteError = { kind: 'refused' } | { kind: 'wait'; seconds: number };

/** Whom a code belongs to: shown to its holder, and words a password may not be made of. */
export type Invited = { displayName: string; municipality: string };

/** The factors chosen at first access; `code` is what the authenticator app shows for the secret. */
export type ChosenFactors = { passwordHash: string; totpSecret: Uint8Array; code: string };

// Failures here do not slow the sign-in of the same account down: who guesses codes locks nobody out.
const subjectsOf = (name: string, address: string): Subjects => ({
  account: throttleSubject('account', `first access ${name}`),
  address: throttleSubject('address', address),
});

const findInvited = async (tenant: TenantTx, name: string, code: string) => {
  const operator = await findOperatorByLogin(tenant, name);
  const matches = isInviteCode(operator?.inviteHash ?? null, code);
  const inTime = (operator?.inviteExpiresAt?.getTime() ?? 0) > tenant.now.getTime();
  return operator?.enabled && matches && inTime ? operator : null;
};

/**
 * Whether a login name and an enrolment code belong together; nothing is spent yet. Unknown name, wrong code and code
 * out of date get the same answer after the same work; failures slow the account and the address down as at sign-in.
 */
export const checkInvite = async (attempt: InviteAttempt): Promise<Result<Invited, InviteError>> => {
  const { name, slug } = splitLogin(attempt.login);
  const municipality = await database().withoutTenant(({ tx }) => findMunicipalityBySlug(tx, slug));
  if (!municipality) return fail({ kind: 'refused' });
  const subjects = subjectsOf(name, attempt.address);
  return database().withTenant(municipality.id, async (tenant): Promise<Result<Invited, InviteError>> => {
    const seconds = await waitOf(tenant, subjects);
    if (seconds > 0) return fail({ kind: 'wait', seconds });
    const operator = await findInvited(tenant, name, attempt.code);
    if (!operator) {
      await recordRefusal(tenant, subjects, 'first-access');
      return fail({ kind: 'refused' });
    }
    await clearFailures(tenant, subjects.account);
    return ok({ displayName: operator.displayName, municipality: municipality.name });
  });
};

const activate = (municipalityId: MunicipalityId, name: string, inviteCode: string, chosen: ChosenFactors) =>
  database().withTenant(municipalityId, async (tenant) => {
    const operator = await findInvited(tenant, name, inviteCode);
    if (!operator) return fail({ kind: 'refused' } as const);
    const step = totpStepOf(chosen.totpSecret, chosen.code, tenant.now);
    if (step === null) return fail({ kind: 'wrong-code' } as const);
    const place = { table: 'operator', column: 'totp_secret', row: operator.id };
    const spent = await spendInvite(tenant, operator.id, inviteHashOf(inviteCode), {
      passwordHash: chosen.passwordHash,
      totpSecret: await seal(tenant, place, chosen.totpSecret),
      totpLastStep: step,
    });
    if (!spent) return fail({ kind: 'refused' } as const);
    const ended = await revokeSessionsOf(tenant, operator.id, 'factor-reset');
    await recordAudit(
      tenant,
      { actor: operator.id, counter: '' },
      {
        verb: 'operator.activated',
        subject: { kind: 'operator', id: operator.id },
        facts: { endedSessions: ended.count },
      },
    );
    return ok(null);
  });

/**
 * Spends an enrolment code: stores password and second factor in one transaction and ends every session. A code serves
 * once, also when two browsers use it at the same time; the app's code that confirmed the secret does not serve again.
 */
export const activateOperator = async (
  invite: { login: string; code: string },
  chosen: ChosenFactors,
): Promise<Result<null, { kind: 'refused' } | { kind: 'wrong-code' }>> => {
  const { name, slug } = splitLogin(invite.login);
  const municipality = await database().withoutTenant(({ tx }) => findMunicipalityBySlug(tx, slug));
  return municipality ? activate(municipality.id, name, invite.code, chosen) : fail({ kind: 'refused' });
};
