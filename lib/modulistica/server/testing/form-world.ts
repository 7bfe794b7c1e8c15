// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { formatDay } from '@/lib/i18n/format';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { ok } from '@/lib/kernel/result';
import { standingAt } from '@/lib/modulistica/form-state';
import { type FormKey, isSameVersion } from '@/lib/modulistica/form-version';
import { downloadForm } from '@/lib/modulistica/server/download-form';
import { putInForce } from '@/lib/modulistica/server/put-in-force';
import { listVersions } from '@/lib/modulistica/server/store/form-repository';
import { backendWith } from '@/lib/testing/ticket-office';
import { type Actor, inTown, type Town } from '@/lib/testing/town';
import { valueOf } from '@/lib/testing/value-of';

const DAY_MS = 86_400_000;

/** A day as it is typed, so many days from now. */
export const daysAhead = (days: number): string =>
  formatDay(new Date(systemClock.now().getTime() + days * DAY_MS));

/** From now on, with a word on what changes. */
export const NOW = { date: '', time: '', note: 'La firma è a destra.' };

/** The name of a version of the one form of these tests. */
export const key = (version: string, code = 'CIE-M-01'): FormKey => ({ code, language: 'it', version });

const bytesOf = ({ code, version }: FormKey): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7 ${code} ${version}`);

const published = (name: FormKey, changes: Partial<OfficialForm>): OfficialForm => ({
  ...name,
  title: `Modulo ${name.code}`,
  audience: 'adult',
  publishedAt: new Date('2026-11-20T06:40:00Z'),
  validFrom: '2026-01-12' as CivilDate,
  validUntil: null,
  pages: 2,
  sizeBytes: bytesOf(name).byteLength,
  digest: createHash('sha256').update(bytesOf(name)).digest('hex'),
  ...changes,
});

/** Brings a version in, by a supervisor's download. */
export const bringIn = async (
  actor: Actor,
  name: FormKey,
  changes: Partial<OfficialForm> = {},
): Promise<void> => {
  const backend = backendWith({
    listOfficialForms: () => Promise.resolve(ok([published(name, changes)])),
    fetchOfficialForm: () => Promise.resolve(ok(bytesOf(name))),
  });
  valueOf(await downloadForm(backend, await actor.proof('manage-forms'), name));
};

/** Puts a version in force now. */
export const release = async (actor: Actor, name: FormKey, note = NOW.note): Promise<void> => {
  valueOf(await putInForce(await actor.proof('manage-forms'), name, { ...NOW, note }));
};

/** Where a version stands. */
export const stateIn = (town: Town, name: FormKey): Promise<string> =>
  inTown(town, async (tenant) => {
    const versions = await listVersions(tenant, name);
    const version = versions.find((one) => isSameVersion(one, name));
    return version ? standingAt(version, versions, tenant.now).state : 'none';
  });

/** What the trail says of forms: verb and outcome, in order. */
export const trailOf = (town: Town): Promise<string[]> =>
  inTown(town, async ({ tx, municipalityId }) => {
    const entries = await tx.auditEntry.findMany({
      where: { municipalityId, verb: { startsWith: 'form' } },
      orderBy: { seq: 'asc' },
      select: { verb: true, outcome: true },
    });
    return entries.map(({ verb, outcome }) => (outcome === 'done' ? verb : `${verb} ${outcome}`));
  });
