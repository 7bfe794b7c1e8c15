// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type Operator } from '@/lib/access/operator';
import { can, needsSettings, type Permission, type Role } from '@/lib/access/permission';
import { minutesLeft, SEEN_EVERY_MS, sessionStateAt, UNLOCK_TRIES } from '@/lib/access/session-rules';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type OperatorId } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { verifyPassword } from './password';
import { sessionHashOf, type SessionToken } from './session-token';
import { listCounters } from './store/operator-repository';
import { findSession, findSessionForChange, updateSession } from './store/session-repository';

type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** A session as the guard sees it. `locked` ones know who may unlock them. */
export type Session =
  | { state: 'none' }
  | { state: 'ended'; reason: string | null }
  | { state: 'locked'; operator: Operator; idHash: Uint8Array<ArrayBuffer> }
  | {
      state: 'live';
      operator: Operator;
      idHash: Uint8Array<ArrayBuffer>;
      stepUpAt: Date | null;
      minutesLeft: number;
    };

/** The roles an operator has today: their own, and a supervisor's while they stand in for one. */
const rolesOf = ({ operator }: SessionRow): { roles: Role[]; standsInFor: string | null } => {
  const own = operator.roles as Role[];
  const standIn = own.includes('supervisor') ? undefined : operator.standsIn[0];
  return {
    roles: standIn ? [...own, 'supervisor'] : own,
    standsInFor: standIn?.supervisor.displayName ?? null,
  };
};

const operatorOf = (tenant: TenantTx, row: SessionRow): Operator => {
  const { operator, counter } = row;
  return {
    id: operator.id as OperatorId,
    municipalityId: tenant.municipalityId,
    municipalityName: operator.municipality.name,
    municipalitySecondName: operator.municipality.secondName,
    displayName: operator.displayName,
    code: operator.code,
    ...rolesOf(row),
    counterId: counter.id,
    counterName: counter.name,
    counterDuplex: counter.duplex,
    municipalityDecided: operator.municipality.settings?.decided ?? false,
  };
};

/** Whether an operator's roles carry a permission, and the municipality is ready for it. */
const may = ({ roles, municipalityDecided }: Operator, permission: Permission): boolean =>
  can(roles, permission) && (municipalityDecided || !needsSettings(permission));

/** When the session stepped up, unless that was in other roles than those of today. */
const stepUpOf = (row: SessionRow, { roles }: Operator): Date | null =>
  row.stepUpRoles.join('+') === roles.join('+') ? row.stepUpAt : null;

const usable = ({ operator }: SessionRow): boolean =>
  operator.enabled && (env().practice || !operator.practice);

/**
 * Looks a session up in its tenant at each request, so that ending it, disabling the operator or changing a role acts at the
 * next one. `touch` writes it down as seen (at most every 30 s).
 */
export const lookUpSession = (token: SessionToken | null, touch: boolean): Promise<Session> => {
  if (!token) return Promise.resolve({ state: 'none' });
  const idHash = sessionHashOf(token.sid);
  return database().withTenant(token.municipalityId, async (tenant): Promise<Session> => {
    const row = await findSession(tenant, idHash);
    if (!row || !usable(row)) return { state: 'none' };
    const state = sessionStateAt(row, tenant.now);
    if (state === 'ended') return { state, reason: row.revokeReason };
    const operator = operatorOf(tenant, row);
    if (state === 'locked') return { state, operator, idHash };
    if (touch && tenant.now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS)
      await updateSession(tenant, idHash, { lastSeenAt: tenant.now });
    const stepUpAt = stepUpOf(row, operator);
    return { state, operator, idHash, stepUpAt, minutesLeft: minutesLeft(row, tenant.now) };
  });
};

/** The proof a use case asks for, or `null` when the operator's roles do not carry the permission or the municipality is not ready. */
export const authorise = <P extends Permission>(
  session: Extract<Session, { state: 'live' }>,
  permission: P,
): Authorised<P> | null =>
  may(session.operator, permission)
    ? ({
        permission,
        operator: session.operator,
        sessionHash: session.idHash,
        stepUpAt: session.stepUpAt,
      } as Authorised<P>)
    : null;

/** The proof of a further permission for somebody who is authorised already, or `null` when their roles do not carry it. */
export const alsoAuthorise = <P extends Permission>(
  authorised: Authorised<Permission>,
  permission: P,
): Authorised<P> | null =>
  may(authorised.operator, permission) ? ({ ...authorised, permission } as unknown as Authorised<P>) : null;

/** Writes a refused attempt down, in a transaction of its own: the refused one leaves nothing. */
export const recordDenial = (operator: Operator, permission: Permission): Promise<void> =>
  database().withTenant(operator.municipalityId, (tenant) =>
    recordAudit(
      tenant,
      { actor: operator.id, counter: operator.counterId },
      { verb: 'access.denied', subject: { kind: 'permission', id: permission }, outcome: 'refused' },
    ),
  );

/** Opens a locked session again with the operator's password, its step-up gone; the fifth wrong try ends it. */
export const unlockSession = async (
  token: SessionToken,
  password: string,
): Promise<'unlocked' | 'refused' | 'ended'> => {
  const idHash = sessionHashOf(token.sid);
  const row = await database().withTenant(token.municipalityId, (tenant) => findSession(tenant, idHash));
  const matches = await verifyPassword(row?.operator.passwordHash ?? null, password);
  return database().withTenant(token.municipalityId, async (tenant) => {
    const fresh = await findSessionForChange(tenant, idHash);
    if (!fresh || !usable(fresh) || sessionStateAt(fresh, tenant.now) === 'ended') return 'ended';
    const actor = { actor: fresh.operatorId, counter: fresh.counterId };
    const subject = { kind: 'operator', id: fresh.operatorId };
    if (matches) {
      await updateSession(tenant, idHash, { lastSeenAt: tenant.now, unlockFailures: 0, stepUpAt: null });
      await recordAudit(tenant, actor, { verb: 'session.unlocked', subject });
      return 'unlocked';
    }
    const failures = fresh.unlockFailures + 1;
    const over = failures >= UNLOCK_TRIES;
    await updateSession(tenant, idHash, {
      unlockFailures: failures,
      ...(over ? { revokedAt: tenant.now, revokeReason: 'unlock-failures' } : {}),
    });
    await recordAudit(tenant, actor, {
      verb: 'session.unlock-refused',
      subject,
      outcome: 'refused',
      facts: { failures },
    });
    return over ? 'ended' : 'refused';
  });
};

/** Ends the operator's own session. */
export const signOut = (token: SessionToken): Promise<void> =>
  database().withTenant(token.municipalityId, async (tenant) => {
    const idHash = sessionHashOf(token.sid);
    const row = await findSession(tenant, idHash);
    if (!row || row.revokedAt) return;
    await updateSession(tenant, idHash, { revokedAt: tenant.now, revokeReason: 'signed-out' });
    await recordAudit(
      tenant,
      { actor: row.operatorId, counter: row.counterId },
      { verb: 'session.ended', subject: { kind: 'operator', id: row.operatorId } },
    );
  });

/** The counters an operator may work at. */
export const listOwnCounters = (authorised: Authorised<'use-portal'>) =>
  database().withTenant(authorised.operator.municipalityId, listCounters);

/** Moves the session to another counter of the municipality, its step-up gone; false when there is no such counter. */
export const chooseCounter = (authorised: Authorised<'use-portal'>, counterId: string): Promise<boolean> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const counters = await listCounters(tenant);
    if (!counters.some(({ id }) => id === counterId)) return false;
    await updateSession(tenant, authorised.sessionHash, { counterId, stepUpAt: null });
    return true;
  });
