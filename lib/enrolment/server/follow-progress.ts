// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { findCursor, keepCursor, noteEvents } from './store/progress-repository';

/** Reads what has happened to a municipality's cards since the last time; returns how many events were new, `null` when nobody answered. */
export const followProgress = async (
  backend: CredentialBackend,
  { id, istatCode }: { id: MunicipalityId; istatCode: string },
): Promise<number | null> => {
  let noted = 0;
  let cursor = await database().withTenant(id, findCursor);
  for (;;) {
    const page = await backend.listProgress(istatCode, cursor);
    if (!page.ok) return null;
    const { events, cursor: next } = page.value;
    if (events.length === 0) return noted;
    noted += await database().withTenant(id, async (tenant) => {
      const count = await noteEvents(tenant, events);
      await keepCursor(tenant, next);
      return count;
    });
    cursor = next;
  }
};
