// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor, type AuditEntry } from '@/lib/audit/audit-verb';
import { type TenantTx } from '@/lib/platform/database';
import { insertEntry } from './store/audit-repository';

/**
 * Appends one entry to the municipality's chain, in the caller's transaction. The database numbers, dates and chains it
 * under a lock held to the end of the transaction: call it last.
 */
export const recordAudit = (tenant: TenantTx, actor: AuditActor, entry: AuditEntry): Promise<void> =>
  insertEntry(tenant, actor, entry);
