// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import {
  archiveEntries,
  type ArchiveEntry,
  type ArchiveScope,
  fileNameOf,
} from '@/lib/modulistica/form-archive';
import { formLinesOf } from '@/lib/modulistica/form-line';
import { formNameOf, type FormVersion } from '@/lib/modulistica/form-version';
import { database, type TenantTx } from '@/lib/platform/database';
import { insertArchive, savedBefore } from './store/archive-repository';
import { getContent, listVersions } from './store/form-repository';

/** A file of a ZIP. */
export type ArchiveFile = { name: string; bytes: Uint8Array };

/** What goes into a ZIP: its table of contents, and its files, read one after the other while they are sent. */
export type FormArchive = { entries: ArchiveEntry[]; files: AsyncIterable<ArchiveFile>; now: Date };

/** What a supervisor could save now. */
export type Archivable = { all: ArchiveEntry[]; changed: ArchiveEntry[]; last: Date | null };

const entriesFor = async (tenant: TenantTx, operatorId: string) => {
  const { forms, last } = await savedBefore(tenant, operatorId);
  const lines = formLinesOf(await listVersions(tenant));
  return { last, of: (scope: ArchiveScope) => archiveEntries(lines, forms, scope, tenant.now) };
};

const isHeld = ({ change }: ArchiveEntry): boolean => change !== 'gone';

const filesOf = async function* (
  municipalityId: MunicipalityId,
  versions: readonly FormVersion[],
): AsyncIterable<ArchiveFile> {
  for (const version of versions) {
    const bytes = await database().withTenant(municipalityId, (tenant) => getContent(tenant, version));
    yield { name: fileNameOf(version), bytes };
  }
};

/** What the supervisor could save: everything, and what changed since they did so last. */
export const listArchivable = (authorised: Authorised<'manage-forms'>): Promise<Archivable> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { of, last } = await entriesFor(tenant, authorised.operator.id);
    return { all: of('all'), changed: of('changed'), last };
  });

/** Makes a ZIP for the supervisor to save, and writes down what is in it. */
export const archiveForms = (
  authorised: Authorised<'manage-forms'>,
  scope: ArchiveScope,
): Promise<FormArchive> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const { municipalityId, id: operatorId } = authorised.operator;
    const entries = (await entriesFor(tenant, operatorId)).of(scope);
    const versions = entries.filter(isHeld).map(({ version }) => version);
    await insertArchive(tenant, { operatorId, scope, forms: versions.map(formNameOf) });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'forms.archived',
      subject: { kind: 'municipality', id: municipalityId },
      facts: { scope, count: versions.length },
    });
    return { entries, files: filesOf(municipalityId, versions), now: tenant.now };
  });
