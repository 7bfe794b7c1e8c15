// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { type TenantTx, type Tx } from '@/lib/platform/database';

/** The municipality a login name carries after the `@`, or `null`; public facts, read before a tenant is known. */
export const findMunicipalityBySlug = async (
  tx: Tx,
  slug: string,
): Promise<{ id: MunicipalityId; name: string } | null> => {
  const row = await tx.municipality.findUnique({ where: { slug }, select: { id: true, name: true } });
  return row ? { id: row.id as MunicipalityId, name: row.name } : null;
};

/** The operator with this login name in the tenant, or `null`. */
export const findOperatorByLogin = (tenant: TenantTx, login: string) =>
  tenant.tx.operator.findUnique({
    where: { municipalityId_login: { municipalityId: tenant.municipalityId, login } },
  });

/** The operator with this id in the tenant, or `null`. */
export const findOperator = ({ tx, municipalityId }: TenantTx, id: string) =>
  tx.operator.findUnique({ where: { municipalityId_id: { municipalityId, id } } });

/** Marks a TOTP step as used; false when it, or a later one, was used already. */
export const useTotpStep = async (tenant: TenantTx, operatorId: string, step: bigint): Promise<boolean> => {
  const changed = await tenant.tx.$executeRaw`
    update operator set totp_last_step = ${step}
    where municipality_id = ${tenant.municipalityId}::uuid and id = ${operatorId}::uuid
      and (totp_last_step is null or totp_last_step < ${step})`;
  return changed === 1;
};

/** The counters of the municipality in their order. */
export const listCounters = (tenant: TenantTx) =>
  tenant.tx.counter.findMany({
    where: { municipalityId: tenant.municipalityId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
