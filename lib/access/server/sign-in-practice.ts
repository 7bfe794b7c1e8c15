// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Role } from '@/lib/access/permission';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type SignedIn, openSession } from './sign-in';
import { findMunicipalityBySlug, findOperatorByLogin } from './store/operator-repository';

/** An invented operator, as the sign-in page of the practice mode shows them. */
export type PracticeOperator = { login: string; displayName: string; role: Role; municipality: string };

/** The invented operators; none outside practice. */
export const listPracticeOperators = async (): Promise<PracticeOperator[]> => {
  if (!env().practice) return [];
  const municipalities = await database().withoutTenant(({ tx }) =>
    tx.municipality.findMany({ orderBy: { createdAt: 'asc' } }),
  );
  const lists = await Promise.all(
    municipalities.map((municipality) =>
      database().withTenant(
        municipality.id as Parameters<ReturnType<typeof database>['withTenant']>[0],
        async ({ tx, municipalityId }) => {
          const operators = await tx.operator.findMany({
            where: { municipalityId, practice: true, enabled: true },
            orderBy: { code: 'asc' },
          });
          return operators.map((operator) => ({
            login: `${operator.login}@${municipality.slug}`,
            displayName: operator.displayName,
            role: operator.roles[0] as Role,
            municipality: municipality.secondName
              ? `${municipality.name} – ${municipality.secondName}`
              : municipality.name,
          }));
        },
      ),
    ),
  );
  return lists.flat();
};

/** Enters as an invented operator without factors; `null` outside practice and for anybody else. */
export const signInPractice = async (loginName: string): Promise<SignedIn | null> => {
  if (!env().practice) return null;
  const [login = '', slug = ''] = loginName.split('@');
  const municipality = await database().withoutTenant(({ tx }) => findMunicipalityBySlug(tx, slug));
  if (!municipality) return null;
  return database().withTenant(municipality.id, async (tenant) => {
    const operator = await findOperatorByLogin(tenant, login);
    return operator?.practice && operator.enabled ? openSession(tenant, operator.id, ['practice']) : null;
  });
};
