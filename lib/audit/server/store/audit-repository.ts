// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditActor, type AuditEntry, type AuditVerb } from '@/lib/audit/audit-verb';
import { type TenantTx } from '@/lib/platform/database';

/** Appends an entry; the database numbers, dates and chains it. */
export const insertEntry = async (tenant: TenantTx, actor: AuditActor, entry: AuditEntry): Promise<void> => {
  const facts = JSON.stringify(entry.facts ?? {});
  await tenant.tx.$executeRaw`
    insert into audit_entry (municipality_id, actor, counter, verb, subject_kind, subject_id, outcome, facts)
    values (${tenant.municipalityId}::uuid, ${actor.actor}, ${actor.counter}, ${entry.verb}, ${entry.subject.kind},
            ${entry.subject.id}, ${entry.outcome ?? 'done'}, ${facts}::jsonb)`;
};

/** Entries from a number on, in order. */
export const listFrom = ({ tx, municipalityId }: TenantTx, seq: number, take: number) =>
  tx.auditEntry.findMany({
    where: { municipalityId, seq: { gte: BigInt(seq) } },
    orderBy: { seq: 'asc' },
    take,
  });

/** Entries about some subjects, newest first. */
export const listAbout = (
  { tx, municipalityId }: TenantTx,
  subjectIds: readonly string[],
  verbs: readonly AuditVerb[],
  take: number,
) =>
  tx.auditEntry.findMany({
    where: { municipalityId, subjectId: { in: [...subjectIds] }, verb: { in: [...verbs] } },
    orderBy: { seq: 'desc' },
    take,
  });

/** The newest entry's number and hash, or `null` for an empty chain. */
export const findHead = ({ tx, municipalityId }: TenantTx) =>
  tx.auditEntry.findFirst({
    where: { municipalityId },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  });
