// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { expireReleasedBefore } from './store/reprint-repository';

const DAY_MS = 86_400_000;

/** Destroys the halves of reprints that were released more than `keepDays` days ago and never handed over. Returns how many. */
export const destroyReleased = (municipalityId: MunicipalityId, keepDays: number): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    const expired = await expireReleasedBefore(tenant, new Date(tenant.now.getTime() - keepDays * DAY_MS));
    for (const id of expired)
      await recordAudit(tenant, SYSTEM, {
        verb: 'codes.destroyed',
        subject: { kind: 'reprint', id },
        facts: { reason: 'unconfirmed' },
      });
    return expired.length;
  });
