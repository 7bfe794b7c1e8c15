// SPDX-License-Identifier: AGPL-3.0-or-later
import { noteCapture } from '@/lib/contacts/server/note-capture';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { listUncaptured } from './store/request-lists';
import { findVersion } from './store/request-repository';

const AT_ONCE = 200;

/**
 * Counts the contacts of requests that were registered before they were counted: their signed version says which they have, nobody at which
 * counter. Resolves to how many; 0 from then on.
 */
export const noteEarlierCaptures = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const uncaptured = await listUncaptured(tenant, AT_ONCE);
    for (const { id: requestId, version, registeredAt } of uncaptured) {
      const signed = await findVersion(tenant, requestId, version);
      if (!signed) throw new Error('a registered request has a signed version');
      const registeredOn = civilDateIn(registeredAt, 'Europe/Rome');
      await noteCapture(tenant, { requestId, registeredOn, counterId: null }, signed.frozen.data.contacts);
    }
    return uncaptured.length;
  });
