// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

type Bytes = Uint8Array<ArrayBuffer>;

export type NewOperator = {
  id: string;
  login: string;
  displayName: string;
  code: string;
  roles: string[];
};

/** Adds an operator without factors; false when the login name or the code is taken in this municipality. */
export const insertOperator = async (tenant: TenantTx, operator: NewOperator): Promise<boolean> => {
  const added = await tenant.tx.operator.createMany({
    data: [{ municipalityId: tenant.municipalityId, ...operator, createdAt: tenant.now }],
    skipDuplicates: true,
  });
  return added.count === 1;
};

/** Takes the factors away and leaves an enrolment code in their place. */
export const replaceFactors = (
  tenant: TenantTx,
  id: string,
  invite: { inviteHash: Bytes; inviteExpiresAt: Date },
) =>
  tenant.tx.operator.update({
    where: { municipalityId_id: { municipalityId: tenant.municipalityId, id } },
    data: { passwordHash: null, totpSecret: null, totpLastStep: null, enabled: true, ...invite },
  });

/** Changes roles or ends access; an unspent enrolment code ends with it. */
export const updateOperator = (
  tenant: TenantTx,
  id: string,
  data: { roles: string[] } | { enabled: false; inviteHash: null; inviteExpiresAt: null },
) =>
  tenant.tx.operator.update({
    where: { municipalityId_id: { municipalityId: tenant.municipalityId, id } },
    data,
  });

export type Factors = { passwordHash: string; totpSecret: Bytes; totpLastStep: bigint };

/** Spends an enrolment code and stores the factors chosen with it; false when it was spent, replaced or is over. */
export const spendInvite = async (
  tenant: TenantTx,
  id: string,
  inviteHash: Bytes,
  factors: Factors,
): Promise<boolean> => {
  const spent = await tenant.tx.operator.updateMany({
    where: {
      municipalityId: tenant.municipalityId,
      id,
      enabled: true,
      inviteHash,
      inviteExpiresAt: { gt: tenant.now },
    },
    data: { ...factors, inviteHash: null, inviteExpiresAt: null },
  });
  return spent.count === 1;
};

/** Every operator of the municipality, by login name. */
export const listAllOperators = (tenant: TenantTx) =>
  tenant.tx.operator.findMany({
    where: { municipalityId: tenant.municipalityId },
    orderBy: { login: 'asc' },
  });
