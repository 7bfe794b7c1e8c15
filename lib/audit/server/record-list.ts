// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type AuditActor, type AuditVerb } from '@/lib/audit/audit-verb';
import { type TenantTx } from '@/lib/platform/database';
import { recordAudit } from './record-audit';

/** What a list shows, as the trail names it. */
type ListKind = 'request-list' | 'reprint-list' | 'appointment-list' | 'contact-change-list';

/** A list that somebody saw is one entry: how many, and a digest of which ones, whatever their order. */
export const recordList = (
  tenant: TenantTx,
  actor: AuditActor,
  verb: AuditVerb,
  lines: readonly { id: string }[],
  kind: ListKind = 'request-list',
): Promise<void> => {
  const ids = lines.map(({ id }) => id).sort();
  return recordAudit(tenant, actor, {
    verb,
    subject: { kind, id: createHash('sha256').update(ids.join('\n')).digest('hex') },
    facts: { count: lines.length },
  });
};
