// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { deleteUnproven } from './store/proof-repository';

const DAY_MS = 86_400_000;

/** Forgets the codes of more than a day ago that proved nothing; what was proven stays. Returns how many. */
export const forgetCodes = ({ id }: { id: MunicipalityId }): Promise<number> =>
  database().withTenant(id, (tenant) => deleteUnproven(tenant, new Date(tenant.now.getTime() - DAY_MS)));
