// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised, actorOf, isSteppedUp } from '@/lib/access/authorised';
import { type Operator } from '@/lib/access/operator';
import { type Permission } from '@/lib/access/permission';
import { sessionStateAt } from '@/lib/access/session-rules';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type TenantTx } from '@/lib/platform/database';
import { findSessionForChange, updateSession } from './store/session-repository';

type Bound = { counterId: string; stepUpRoles: readonly string[] };

const isOf = ({ counterId, stepUpRoles }: Bound, operator: Operator): boolean =>
  counterId === operator.counterId && stepUpRoles.join('+') === operator.roles.join('+');

/**
 * Takes a step-up away, in the caller's transaction: true when there was one that still counts and that was made at `since` or later
 * (when the thing it is for began), false otherwise. Of two that ask at once one gets it.
 */
export const consumeStepUp = async (
  tenant: TenantTx,
  authorised: Authorised<Permission>,
  { windowMinutes, since }: { windowMinutes: number; since?: Date },
): Promise<boolean> => {
  const session = await findSessionForChange(tenant, authorised.sessionHash);
  if (!session || sessionStateAt(session, tenant.now) !== 'live') return false;
  if (!isOf(session, authorised.operator) || !isSteppedUp(session, tenant.now, windowMinutes)) return false;
  if (since && session.stepUpAt && session.stepUpAt < since) return false;
  await updateSession(tenant, session.idHash, { stepUpAt: null });
  await recordAudit(tenant, actorOf(authorised), {
    verb: 'session.step-up-used',
    subject: { kind: 'operator', id: session.operatorId },
  });
  return true;
};
