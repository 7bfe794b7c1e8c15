// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type z } from 'zod';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { municipalitySettingsSchema } from '@/lib/municipality/settings';
import { type TenantTx } from '@/lib/platform/database';

/**
 * Replaces what the municipality decides for itself by a new version, in force at once; the trail keeps version and
 * digest. Throws when the settings do not fit: the caller has parsed them. For the administrator's command.
 */
export const changeSettings = async (
  tenant: TenantTx,
  input: z.input<typeof municipalitySettingsSchema>,
): Promise<{ version: number }> => {
  const settings = municipalitySettingsSchema.parse(input);
  const { municipalityId } = tenant;
  const { version } = await tenant.tx.municipalitySettings.update({
    where: { municipalityId },
    data: { settings, version: { increment: 1 }, updatedAt: tenant.now },
  });
  const digest = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
  await recordAudit(tenant, SYSTEM, {
    verb: 'municipality.settings-changed',
    subject: { kind: 'municipality', id: municipalityId },
    facts: { version, digest },
  });
  return { version };
};
