// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { undecidedOf } from '@/lib/municipality/setting-groups';
import { startingSettingsSchema } from '@/lib/municipality/settings';
import { type Database } from '@/lib/platform/database';

/** A municipality as it is set up: public facts, settings, at least one counter. */
export type NewMunicipality = {
  id: string;
  slug: string;
  istatCode: string;
  name: string;
  secondName: string | null;
  province: string;
  /** What is decided already; the rest is decided by its supervisor before the first request. */
  settings: z.input<typeof startingSettingsSchema>;
  counters: readonly { id: string; name: string; office: string; duplex: boolean }[];
};

/**
 * Sets a municipality up: its public row by the owner's role, everything of the tenant by the application's. Returns false when
 * it was there already (one that a crash left half set up is completed); throws when the settings do not fit.
 */
export const addMunicipality = async (
  owner: Database,
  application: Database,
  input: NewMunicipality,
): Promise<boolean> => {
  const settings = { emblem: null, ...startingSettingsSchema.parse(input.settings) };
  if (input.counters.length === 0) throw new Error('a municipality has at least one counter');
  const { slug, istatCode, name, secondName, province } = input;
  const id = await owner.withoutTenant(async ({ tx }) => {
    const data = [{ id: input.id, slug, istatCode, name, secondName, province }];
    await tx.municipality.createMany({ data, skipDuplicates: true });
    const row = await tx.municipality.findUnique({ where: { slug }, select: { id: true, istatCode: true } });
    return row?.istatCode === istatCode ? row.id : null;
  });
  if (id === null) return false;
  return application.withTenant(id as MunicipalityId, async (tenant) => {
    const municipalityId = tenant.municipalityId;
    const undecided = undecidedOf(settings, civilDateIn(tenant.now, 'Europe/Rome'));
    const decided = undecided.length === 0;
    const added = await tenant.tx.municipalitySettings.createMany({
      data: [{ municipalityId, settings, decided, updatedAt: tenant.now }],
      skipDuplicates: true,
    });
    if (added.count === 0) return false;
    await tenant.tx.counter.createMany({
      data: input.counters.map((counter, position) => ({ municipalityId, ...counter, position })),
    });
    await recordAudit(tenant, SYSTEM, {
      verb: 'municipality.added',
      subject: { kind: 'municipality', id: municipalityId },
      facts: { undecided: undecided.length },
    });
    return true;
  });
};
