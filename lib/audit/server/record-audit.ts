// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor, type AuditEntry } from '@/lib/audit/audit-verb';
import { type TenantTx } from '@/lib/platform/database';

/**
 * Appends one entry to the municipality's chain, in the caller's transaction. The database numbers, dates and chains it
 * under a lock held to the end of the transaction: call it last.
 */
export const recordAudit = async (tenant: TenantTx, actor: AuditActor, entry: AuditEntry): Promise<void> => {
  const facts = JSON.stringify(entry.facts ?? {});
  await tenant.tx.$executeRaw`
    insert into audit_entry (municipality_id, actor, counter, verb, subject_kind, subject_id, outcome, facts)
    values (${tenant.municipalityId}::uuid, ${actor.actor}, ${actor.counter}, ${entry.verb}, ${entry.subject.kind},
            ${entry.subject.id}, ${entry.outcome ?? 'done'}, ${facts}::jsonb)`;
};
