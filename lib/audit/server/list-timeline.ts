// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AuditFacts, type AuditVerb } from '@/lib/audit/audit-verb';
import { type TenantTx } from '@/lib/platform/database';
import { listAbout } from './store/audit-repository';

const LONGEST = 100;

/** One thing that happened to a subject: who (operator id or `system`), what, when. */
export type TimelineEntry = {
  at: Date;
  actor: string;
  verb: AuditVerb;
  subjectId: string;
  facts: AuditFacts;
};

/** What the trail says of some subjects, newest first; reads of a page and saves of a draft are left out by the caller's list of verbs. */
export const listTimeline = async (
  tenant: TenantTx,
  subjectIds: readonly string[],
  verbs: readonly AuditVerb[],
): Promise<TimelineEntry[]> => {
  const rows = await listAbout(tenant, subjectIds, verbs, LONGEST);
  return rows.map(({ at, actor, verb, subjectId, facts }) => ({
    at,
    actor,
    verb: verb as AuditVerb,
    subjectId,
    facts: facts as AuditFacts,
  }));
};
