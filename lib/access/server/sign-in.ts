// SPDX-License-Identifier: AGPL-3.0-or-later
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { recordRefusal, splitLogin, type Subjects, waitOf } from './attempt';
import { verifyPassword } from './password';
import { readTotpSecret } from './read-totp-secret';
import { newSessionId, sessionHashOf, type SessionToken } from './session-token';
import {
  findMunicipalityBySlug,
  findOperatorByLogin,
  listCounters,
  useTotpStep,
} from './store/operator-repository';
import { createSession, findLastCounter } from './store/session-repository';
import { clearFailures, throttleSubject } from './store/throttle-repository';
import { totpStepOf } from './totp';

/** As typed: `name@municipality`, password, six digits; `address` is where the try comes from. */
export type SignInAttempt = { login: string; password: string; code: string; address: string };

export type SignInError = { kind: 'refused' } | { kind: 'wait'; seconds: number };

/** `endedOthers`: sessions of the same operator that this sign-in closed. */
export type SignedIn = { token: SessionToken; endedOthers: number };

/** Reads what a try is judged by; nothing is decided here, so that known and unknown accounts take the same way. */
const lookUp = (municipalityId: MunicipalityId, name: string, subjects: Subjects) =>
  database().withTenant(municipalityId, async (tenant) => {
    const operator = await findOperatorByLogin(tenant, name);
    return {
      seconds: await waitOf(tenant, subjects),
      now: tenant.now,
      operator: operator?.enabled ? operator : null,
      totpSecret: operator ? await readTotpSecret(tenant, operator) : null,
    };
  });

const refuse = (municipalityId: MunicipalityId, subjects: Subjects) =>
  database().withTenant(municipalityId, async (tenant) => {
    await recordRefusal(tenant, subjects, 'sign-in');
    return fail<SignInError>({ kind: 'refused' });
  });

/** Opens the session, unless the code was used or failures that came at the same moment made the account wait. */
const accept = (municipalityId: MunicipalityId, operatorId: string, step: bigint, subjects: Subjects) =>
  database().withTenant(municipalityId, async (tenant): Promise<SignedIn | null> => {
    if ((await waitOf(tenant, subjects)) > 0 || !(await useTotpStep(tenant, operatorId, step))) return null;
    await clearFailures(tenant, subjects.account);
    return openSession(tenant, operatorId, ['password', 'totp']);
  });

/** Opens a session for an operator whose factors were checked, at the counter where they worked last, else the first. */
export const openSession = async (
  tenant: TenantTx,
  operatorId: string,
  factors: string[],
): Promise<SignedIn> => {
  const counters = await listCounters(tenant);
  const last = await findLastCounter(tenant, operatorId);
  const counter = counters.find(({ id }) => id === last) ?? counters[0];
  if (!counter) throw new Error('a municipality has at least one counter');
  const sid = newSessionId();
  const endedOthers = await createSession(tenant, {
    idHash: sessionHashOf(sid),
    operatorId,
    counterId: counter.id,
    factors,
  });
  await recordAudit(
    tenant,
    { actor: operatorId, counter: counter.id },
    {
      verb: 'sign-in.succeeded',
      subject: { kind: 'operator', id: operatorId },
      facts: { factors: factors.join('+'), endedOthers },
    },
  );
  return { token: { municipalityId: tenant.municipalityId, sid }, endedOthers };
};

/**
 * Checks password and one-time code together and opens a session (interop-security §3.2). Whatever is wrong, the answer is the
 * same text after the same work; a code serves once; failures slow the account and the address down.
 */
export const signIn = async (attempt: SignInAttempt): Promise<Result<SignedIn, SignInError>> => {
  const { name, slug } = splitLogin(attempt.login);
  const municipality = await database().withoutTenant(({ tx }) => findMunicipalityBySlug(tx, slug));
  if (!municipality) {
    await verifyPassword(null, attempt.password);
    return fail({ kind: 'refused' });
  }
  const subjects = {
    account: throttleSubject('account', name),
    address: throttleSubject('address', attempt.address),
  };
  const found = await lookUp(municipality.id, name, subjects);
  if (found.seconds > 0) return fail({ kind: 'wait', seconds: found.seconds });
  const passwordMatches = await verifyPassword(found.operator?.passwordHash ?? null, attempt.password);
  const step = found.totpSecret ? totpStepOf(found.totpSecret, attempt.code, found.now) : null;
  if (!found.operator || !passwordMatches || step === null) return refuse(municipality.id, subjects);
  const signedIn = await accept(municipality.id, found.operator.id, step, subjects);
  return signedIn ? ok(signedIn) : refuse(municipality.id, subjects);
};
