// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { listMunicipalities as list } from './store/municipality-repository';

/** The municipalities the worker works for, one after the other. */
export const listMunicipalities = (): Promise<{ id: MunicipalityId; istatCode: string }[]> =>
  database().withoutTenant(({ tx }) => list(tx));
