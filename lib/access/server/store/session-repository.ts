// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { standingIn } from './stand-in-repository';

type Bytes = Uint8Array<ArrayBuffer>;

const where = (tenant: TenantTx, idHash: Bytes) => ({
  municipalityId_idHash: { municipalityId: tenant.municipalityId, idHash },
});

export type NewSession = { idHash: Bytes; operatorId: string; counterId: string; factors: string[] };

/** Opens a session and ends the operator's others; says how many it ended. */
export const createSession = async (tenant: TenantTx, session: NewSession): Promise<number> => {
  const ended = await tenant.tx.operatorSession.updateMany({
    where: { municipalityId: tenant.municipalityId, operatorId: session.operatorId, revokedAt: null },
    data: { revokedAt: tenant.now, revokeReason: 'signed-in-elsewhere' },
  });
  await tenant.tx.operatorSession.create({
    data: {
      municipalityId: tenant.municipalityId,
      ...session,
      createdAt: tenant.now,
      lastSeenAt: tenant.now,
    },
  });
  return ended.count;
};

/** A session with its operator, counter and municipality, or `null`. */
export const findSession = (tenant: TenantTx, idHash: Bytes) =>
  tenant.tx.operatorSession.findUnique({
    where: where(tenant, idHash),
    include: {
      counter: true,
      operator: {
        include: {
          municipality: {
            select: { name: true, secondName: true, settings: { select: { decided: true } } },
          },
          standsIn: standingIn(tenant),
        },
      },
    },
  });

/** The same, held until the transaction ends: tries that come at once are judged one after the other. */
export const findSessionForChange = async (tenant: TenantTx, idHash: Bytes) => {
  await tenant.tx
    .$queryRaw`select 1 from operator_session where municipality_id = ${tenant.municipalityId}::uuid and id_hash = ${idHash} for update`;
  return findSession(tenant, idHash);
};

/** The counter an operator worked at last, or `null`. */
export const findLastCounter = async (tenant: TenantTx, operatorId: string): Promise<string | null> => {
  const last = await tenant.tx.operatorSession.findFirst({
    where: { municipalityId: tenant.municipalityId, operatorId },
    orderBy: { createdAt: 'desc' },
    select: { counterId: true },
  });
  return last?.counterId ?? null;
};

/** Writes changes of a session's state. */
export const updateSession = (
  tenant: TenantTx,
  idHash: Bytes,
  data: Partial<{
    lastSeenAt: Date;
    stepUpAt: Date | null;
    stepUpRoles: string[];
    stepUpFailures: number;
    unlockFailures: number;
    revokedAt: Date;
    revokeReason: string;
    counterId: string;
  }>,
) => tenant.tx.operatorSession.update({ where: where(tenant, idHash), data });

/** Takes the step-up of an operator's sessions away. */
export const forgetStepUpsOf = (tenant: TenantTx, operatorId: string) =>
  tenant.tx.operatorSession.updateMany({
    where: { municipalityId: tenant.municipalityId, operatorId, stepUpAt: { not: null } },
    data: { stepUpAt: null },
  });

/** Ends every live session of an operator. */
export const revokeSessionsOf = (tenant: TenantTx, operatorId: string, reason: string) =>
  tenant.tx.operatorSession.updateMany({
    where: { municipalityId: tenant.municipalityId, operatorId, revokedAt: null },
    data: { revokedAt: tenant.now, revokeReason: reason },
  });
