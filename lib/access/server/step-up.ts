// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised, actorOf } from '@/lib/access/authorised';
import { type Permission } from '@/lib/access/permission';
import { sessionStateAt, STEP_UP_TRIES } from '@/lib/access/session-rules';
import { delayAfter, waitLeft } from '@/lib/access/sign-in-limits';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { readTotpSecret } from './read-totp-secret';
import { useTotpStep } from './store/operator-repository';
import { findSessionForChange, updateSession } from './store/session-repository';
import { clearFailures, countFailure, findThrottle, throttleSubject } from './store/throttle-repository';
import { totpStepOf } from './totp';

/**
 * Why a code does not step up. `format`: not six digits, which is no try. `used`: the right one, which served already. `wait`: too
 * many wrong ones. `moved`: the session works at another counter by now. `ended`: it is over, by this try or before.
 */
export type StepUpError =
  { kind: 'format' | 'refused' | 'used' | 'moved' } | { kind: 'wait'; seconds: number } | { kind: 'ended' };

type SessionRow = NonNullable<Awaited<ReturnType<typeof findSessionForChange>>>;
type Outcome<P extends Permission> = Result<Authorised<P>, StepUpError>;

const subjectOf = (operatorId: string) => ({ kind: 'operator', id: operatorId });

const waitOf = async (tenant: TenantTx, operatorId: string): Promise<number> => {
  const throttle = await findThrottle(tenant, throttleSubject('step-up', operatorId));
  return throttle
    ? Math.ceil(waitLeft(delayAfter(throttle.failures), throttle.lastFailureAt, tenant.now) / 1000)
    : 0;
};

const refuse = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  session: SessionRow,
  kind: 'refused' | 'used',
): Promise<Outcome<never>> => {
  const failures = session.stepUpFailures + 1;
  const over = failures >= STEP_UP_TRIES;
  await countFailure(tenant, throttleSubject('step-up', session.operatorId));
  await updateSession(tenant, session.idHash, {
    stepUpFailures: failures,
    ...(over ? { revokedAt: tenant.now, revokeReason: 'step-up-failures' } : {}),
  });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'session.step-up-refused',
    subject: subjectOf(session.operatorId),
    outcome: 'refused',
    facts: { failures, used: kind === 'used' },
  });
  return fail(over ? { kind: 'ended' } : { kind });
};

const accept = async <P extends Permission>(
  tenant: TenantTx,
  authorised: Authorised<P>,
  session: SessionRow,
): Promise<Outcome<P>> => {
  await clearFailures(tenant, throttleSubject('step-up', session.operatorId));
  await updateSession(tenant, session.idHash, {
    stepUpAt: tenant.now,
    stepUpRoles: [...authorised.operator.roles],
    stepUpFailures: 0,
  });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'session.stepped-up',
    subject: subjectOf(session.operatorId),
  });
  return ok({ ...authorised, stepUpAt: tenant.now });
};

/**
 * Has the operator show the second factor again: a one-time code, which serves once, for this session at this counter in these
 * roles. Wrong ones slow down like at sign-in, but are counted apart; the fifth in a row ends the session. Resolves to the proof that
 * says so; the next request has it by itself.
 */
export const stepUp = <P extends Permission>(authorised: Authorised<P>, code: string): Promise<Outcome<P>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant): Promise<Outcome<P>> => {
    if (!/^\d{6}$/.test(code.replaceAll(/\s/g, ''))) return fail({ kind: 'format' });
    const session = await findSessionForChange(tenant, authorised.sessionHash);
    if (!session || sessionStateAt(session, tenant.now) !== 'live') return fail({ kind: 'ended' });
    if (session.counterId !== authorised.operator.counterId) return fail({ kind: 'moved' });
    const seconds = await waitOf(tenant, session.operatorId);
    if (seconds > 0) return fail({ kind: 'wait', seconds });
    const secret = await readTotpSecret(tenant, session.operator);
    const step = secret && totpStepOf(secret, code, tenant.now);
    if (step === null) return refuse(tenant, authorised, session, 'refused');
    return (await useTotpStep(tenant, session.operatorId, step))
      ? accept(tenant, authorised, session)
      : refuse(tenant, authorised, session, 'used');
  });
