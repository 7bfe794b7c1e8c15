// SPDX-License-Identifier: AGPL-3.0-or-later
import { fail, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { findMunicipalityBySlug } from './store/operator-repository';

/** Runs `work` in one transaction of the municipality that a login name carries after its `@`. */
export const inMunicipality = async <T, E extends { kind: string } = never>(
  slug: string,
  work: (tenant: TenantTx) => Promise<Result<T, E>>,
): Promise<Result<T, E | { kind: 'municipality-unknown' }>> => {
  const municipality = await database().withoutTenant(({ tx }) => findMunicipalityBySlug(tx, slug));
  return municipality
    ? database().withTenant(municipality.id, work)
    : fail({ kind: 'municipality-unknown' as const });
};
