// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type AuditActor } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Decision, type StoredSettings, undecidedOf } from '@/lib/municipality/setting-groups';
import { type TenantTx } from '@/lib/platform/database';
import { replaceSettings, type SettingsRow } from './store/municipality-repository';

/** A new version is in force; `next` is what is decided after it, `null` when nothing is left. */
export type SavedSettings = { version: number; next: Decision | null };

/**
 * Puts settings in force in the place of those that were read, in the same transaction: the trail keeps version, digest and which
 * part. The municipality starts as soon as nothing is left to decide; one that has started never stops.
 */
export const saveSettings = async (
  tenant: TenantTx,
  actor: AuditActor,
  change: { before: SettingsRow; settings: StoredSettings; part: Decision | 'all'; today: CivilDate },
): Promise<Result<SavedSettings, { kind: 'changed' }>> => {
  const { before, settings, part, today } = change;
  const undecided = undecidedOf(settings, today);
  const decided = before.decided || undecided.length === 0;
  if (!(await replaceSettings(tenant, before.version, { settings, decided })))
    return fail({ kind: 'changed' });
  const version = before.version + 1;
  const digest = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
  await recordAudit(tenant, actor, {
    verb: 'municipality.settings-changed',
    subject: { kind: 'municipality', id: tenant.municipalityId },
    facts: { version, digest, part, ...(decided && !before.decided ? { started: true } : {}) },
  });
  return ok({ version, next: undecided[0] ?? null });
};
