// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { listColleagues } from '@/lib/access/server/list-colleagues';
import { changesAt, concerns, type FormChange } from '@/lib/modulistica/form-change';
import { database, type TenantTx } from '@/lib/platform/database';
import { listVersions } from './store/form-repository';
import { listReadings } from './store/reading-repository';

/** The changes that an operator is to be told of and has not read, the one that begins first in front. */
export const unreadChanges = async (tenant: TenantTx, operatorId: string): Promise<FormChange[]> => {
  const changes = changesAt(await listVersions(tenant), tenant.now);
  if (changes.length === 0) return [];
  const reader = (await listColleagues(tenant, 'print-forms')).find(({ id }) => id === operatorId);
  const own = reader ? changes.filter((change) => concerns(change, reader)) : [];
  const readings = await listReadings(
    tenant,
    own.map(({ release }) => release.id),
  );
  return own
    .filter(
      ({ release: { id } }) =>
        !readings.some((reading) => reading.releaseId === id && reading.operatorId === operatorId),
    )
    .sort((a, b) => a.release.startsAt.getTime() - b.release.startsAt.getTime());
};

/** What has changed about the forms and the operator has not read yet. */
export const listChanges = (authorised: Authorised<'print-forms'>): Promise<FormChange[]> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    unreadChanges(tenant, authorised.operator.id),
  );
