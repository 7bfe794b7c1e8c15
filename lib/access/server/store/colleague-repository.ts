// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { standingIn } from './stand-in-repository';

/** Operators who have their password and are not disabled, by name, with the supervisor they stand in for today. */
export const listWhoEnter = (tenant: TenantTx) =>
  tenant.tx.operator.findMany({
    where: { municipalityId: tenant.municipalityId, enabled: true, passwordHash: { not: null } },
    orderBy: { displayName: 'asc' },
    select: {
      id: true,
      displayName: true,
      createdAt: true,
      roles: true,
      practice: true,
      standsIn: standingIn(tenant),
    },
  });

/** The names that belong to ids. */
export const listNames = ({ tx, municipalityId }: TenantTx, ids: string[]) =>
  tx.operator.findMany({
    where: { municipalityId, id: { in: ids } },
    select: { id: true, displayName: true },
  });
