// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { insertEnd, listExpiredSheets } from './store/sheet-repository';

/** Notes as destroyed the sheets whose codes were destroyed because nobody confirmed the hand-over in time. Returns how many. */
export const noteExpired = (municipalityId: MunicipalityId): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    let noted = 0;
    for (const serial of await listExpiredSheets(tenant)) {
      if (!(await insertEnd(tenant, { serial, reason: 'expired', notedBy: null }))) continue;
      await recordAudit(tenant, SYSTEM, {
        verb: 'sheet.destroyed',
        subject: { kind: 'print', id: serial },
        facts: { reason: 'expired' },
      });
      noted += 1;
    }
    return noted;
  });
