// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';

/**
 * Writes the head of a municipality's chain into the log, which is kept elsewhere: a chain alone does not notice that its tail was
 * cut (`npm run audit:verify -- --anchors FILE` does). Returns 1, or 0 for an empty chain.
 */
export const noteHeads = async (municipalityId: MunicipalityId): Promise<number> => {
  const last = await database().withTenant(municipalityId, ({ tx }) =>
    tx.auditEntry.findFirst({
      where: { municipalityId },
      orderBy: { seq: 'desc' },
      select: { seq: true, hash: true },
    }),
  );
  if (!last) return 0;
  log.info('audit-head', {
    municipalityId,
    seq: String(last.seq),
    head: Buffer.from(last.hash).toString('hex'),
  });
  return 1;
};
