// SPDX-License-Identifier: AGPL-3.0-or-later
import { can, type Permission, type Role } from '@/lib/access/permission';
import { type TenantTx } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { listWhoEnter } from './store/colleague-repository';

/** An operator who can enter today; `standsInFor` names the supervisor whose permissions they have for some days. */
export type Colleague = { id: string; name: string; since: Date; standsInFor: string | null };

/**
 * Everybody who can enter today and may do something by their own role or by standing in, by name. Who was invited and has no
 * password yet, or was disabled, is left out: nobody is to wait for them.
 */
export const listColleagues = async (tenant: TenantTx, permission: Permission): Promise<Colleague[]> => {
  const operators = await listWhoEnter(tenant);
  return operators
    .filter(({ practice }) => env().practice || !practice)
    .flatMap(({ id, displayName: name, createdAt: since, roles, standsIn }): Colleague[] => {
      if (can(roles as Role[], permission)) return [{ id, name, since, standsInFor: null }];
      const supervisor = standsIn[0]?.supervisor.displayName;
      return supervisor && can(['supervisor'], permission)
        ? [{ id, name, since, standsInFor: supervisor }]
        : [];
    });
};
