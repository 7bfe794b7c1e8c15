// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { emptyCheck } from './store/registry-check-repository';
import { emptyDraft, listStaleDrafts } from './store/request-lists';

const DAY_MS = 86_400_000;

/** Takes what was typed out of drafts that nobody touched for `days` days and never printed; returns how many. */
export const expireDrafts = (municipalityId: MunicipalityId, days: number): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const stale = await listStaleDrafts(tenant, new Date(tenant.now.getTime() - days * DAY_MS));
    for (const { id } of stale) {
      await emptyDraft(tenant, id);
      await emptyCheck(tenant, id);
      await recordAudit(tenant, SYSTEM, { verb: 'draft.expired', subject: { kind: 'request', id } });
    }
    return stale.length;
  });
