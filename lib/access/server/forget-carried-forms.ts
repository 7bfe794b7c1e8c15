// SPDX-License-Identifier: AGPL-3.0-or-later
import { CARRIED_MS } from '@/lib/access/session-rules';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { deleteCarried } from './store/carried-form-repository';

/** Forgets the forms that were carried over a sign-in and nobody came back for; returns how many. */
export const forgetCarriedForms = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, (tenant) =>
    deleteCarried(tenant, new Date(tenant.now.getTime() - CARRIED_MS)),
  );
