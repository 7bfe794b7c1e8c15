// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type Decision, undecidedOf } from '@/lib/municipality/setting-groups';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { type TenantTx } from '@/lib/platform/database';
import { saveSettings } from './save-settings';
import { getSettingsRow } from './store/municipality-repository';

/** Why settings are not put in force: rules that no row puts in force today, or somebody changed them meanwhile. */
export type ChangeRefusal = { kind: 'undecided'; undecided: Decision[] } | { kind: 'changed' };

/**
 * Replaces everything that the municipality decides for itself by a new version, in force at once. Throws when the settings do not fit:
 * the caller has parsed them. For the administrator's command.
 */
export const changeSettings = async (
  tenant: TenantTx,
  input: z.input<typeof municipalitySettingsSchema>,
): Promise<Result<{ version: number }, ChangeRefusal>> => {
  const settings = municipalitySettingsSchema.parse(input);
  const today = civilDateIn(tenant.now, 'Europe/Rome');
  const undecided = undecidedOf(settings, today);
  if (undecided.length > 0) return fail({ kind: 'undecided', undecided });
  const before = await getSettingsRow(tenant);
  const saved = await saveSettings(tenant, SYSTEM, { before, settings, part: 'all', today });
  return saved.ok ? ok({ version: saved.value.version }) : saved;
};
