// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { findOldestWaiting } from './store/registry-check-repository';

/** Since when the population register has owed an answer to a municipality; `null` while it answers. */
export const findRegistryWeather = (municipalityId: MunicipalityId): Promise<Date | null> =>
  database().withTenant(municipalityId, findOldestWaiting);
