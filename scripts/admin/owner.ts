// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditEntry, SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { listMunicipalities } from '@/lib/municipality/server/list-municipalities';
import { database, type Database, openDatabase } from '@/lib/platform/database';
import { ownerDatabaseUrl } from '@/lib/platform/env';

const LOADING_MS = 300_000;

/** Runs `work` with the owner's role, which reference data needs, and closes its connection. */
export const withOwner = async <T>(work: (owner: Database) => Promise<T>): Promise<T> => {
  const owner = openDatabase(ownerDatabaseUrl(), 1, LOADING_MS);
  try {
    return await work(owner);
  } finally {
    await owner.close();
  }
};

/** Writes what concerns the whole installation into every municipality's trail: there is no trail without a municipality. */
export const recordEverywhere = async (entry: AuditEntry): Promise<void> => {
  for (const { id } of await listMunicipalities())
    await database().withTenant(id, (tenant) => recordAudit(tenant, SYSTEM, entry));
};
