// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Database } from './database';

export type RoleProblem = 'superuser' | 'bypasses-rls' | 'owns-tables' | 'owner-member';

type RoleFacts = { superuser: boolean; bypasses: boolean; owns: boolean; member: boolean };

/** Why a role may not run the application (it, or a role it belongs to, sees through row-level security), or `null` when it may. */
export const roleProblemOf = async (database: Database): Promise<RoleProblem | null> => {
  const rows = await database.withoutTenant(
    ({ tx }) => tx.$queryRaw<RoleFacts[]>`
      select
        exists (select 1 from pg_roles s where s.rolsuper and pg_has_role(r.oid, s.oid, 'member')) as superuser,
        exists (select 1 from pg_roles s where s.rolbypassrls and pg_has_role(r.oid, s.oid, 'member')) as bypasses,
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('public', 'app') and c.relowner = r.oid) as owns,
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'r' and pg_has_role(r.oid, c.relowner, 'member')) as member
      from pg_roles r where r.rolname = current_user`,
  );
  const facts = rows[0];
  if (!facts || facts.superuser) return 'superuser';
  if (facts.bypasses) return 'bypasses-rls';
  if (facts.owns) return 'owns-tables';
  return facts.member ? 'owner-member' : null;
};
