// SPDX-License-Identifier: AGPL-3.0-or-later
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { findHead } from './store/audit-repository';

/**
 * Writes the head of a municipality's chain into the log, which is kept elsewhere: a chain alone does not notice that its tail was
 * cut (`npm run audit:verify -- --anchors FILE` does). Returns 1, or 0 for an empty chain.
 */
export const noteHeads = async (municipalityId: MunicipalityId): Promise<number> => {
  const last = await database().withTenant(municipalityId, findHead);
  if (!last) return 0;
  log.info('audit-head', {
    municipalityId,
    seq: String(last.seq),
    head: Buffer.from(last.hash).toString('hex'),
  });
  return 1;
};
