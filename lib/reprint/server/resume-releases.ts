// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { exchangeRelease, orderOf, type ReleaseOrder } from './exchange-release';
import { findReprint, listAskedBefore } from './store/reprint-repository';

const CRASHED_MS = 10_000;

/**
 * Asks again, by the same key, for what was committed as asked more than ten seconds ago and never answered: a program ended between
 * the two. Returns how many it asked for.
 */
export const resumeReleases = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<number> => {
  const orders = await database().withTenant(municipality.id, async (tenant) => {
    const found: { reprintId: string; order: ReleaseOrder }[] = [];
    for (const { id } of await listAskedBefore(tenant, new Date(tenant.now.getTime() - CRASHED_MS))) {
      const reprint = await findReprint(tenant, id);
      if (reprint)
        found.push({ reprintId: id, order: await orderOf(tenant, reprint, municipality.istatCode) });
    }
    return found;
  });
  for (const { reprintId, order } of orders)
    await exchangeRelease(backend, { municipalityId: municipality.id, actor: SYSTEM, reprintId }, order);
  return orders.length;
};
