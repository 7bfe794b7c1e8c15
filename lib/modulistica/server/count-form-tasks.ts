// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { listColleagues } from '@/lib/access/server/list-colleagues';
import { changesAt, concerns } from '@/lib/modulistica/form-change';
import { proposalOf } from '@/lib/modulistica/form-state';
import { isSameVersion } from '@/lib/modulistica/form-version';
import { database } from '@/lib/platform/database';
import { listVersions } from './store/form-repository';
import { listPublications } from './store/publication-repository';
import { listReadings } from './store/reading-repository';

/** What waits at the Download desk: new publications, proposals this operator may decide, operators with something to read. */
export type FormTasks = { published: number; toDecide: number; unread: number };

/** Counts without asking the ministry: what it publishes was noted by the worker. */
export const countFormTasks = (authorised: Authorised<'manage-forms'>): Promise<FormTasks> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const versions = await listVersions(tenant);
    const publications = await listPublications(tenant);
    const changes = changesAt(versions, tenant.now);
    const readings = await listReadings(
      tenant,
      changes.map(({ release }) => release.id),
    );
    const hasToRead = (reader: { id: string; since: Date }) =>
      changes.some(
        (change) =>
          concerns(change, reader) &&
          !readings.some(
            ({ releaseId, operatorId }) => releaseId === change.release.id && operatorId === reader.id,
          ),
      );
    return {
      published: publications.filter((form) => !versions.some((version) => isSameVersion(version, form)))
        .length,
      toDecide: versions.filter(
        (version) => proposalOf(version) !== null && version.kept?.by !== authorised.operator.id,
      ).length,
      unread: (await listColleagues(tenant, 'print-forms')).filter(hasToRead).length,
    };
  });
