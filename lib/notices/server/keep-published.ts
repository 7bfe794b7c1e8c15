// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type OperatorNotice } from '@/lib/credential-backend/operator-notice';
import { isUuid, type MunicipalityId } from '@/lib/kernel/identifiers';
import { type PublicationChange, publicationChanges } from '@/lib/notices/publication-changes';
import { database, type TenantTx } from '@/lib/platform/database';
import { noticeDigest } from './notice-digest';
import {
  holdPublications,
  listForPublication,
  putPublished,
  updateWithdrawn,
} from './store/notice-repository';

const apply = async (
  tenant: TenantTx,
  change: PublicationChange,
  known: ReadonlyMap<string, number>,
): Promise<void> => {
  const { version } = change;
  if (change.kind === 'withdraw') {
    await updateWithdrawn(tenant, change.id, null);
    return recordAudit(tenant, SYSTEM, {
      verb: 'notice.withdrawn',
      subject: { kind: 'notice', id: change.id },
      facts: { source: 'ministry', version },
    });
  }
  const { notice } = change;
  await putPublished(tenant, notice, version, known.get(notice.id) !== version);
  await recordAudit(tenant, SYSTEM, {
    verb: 'notice.published',
    subject: { kind: 'notice', id: notice.id },
    facts: {
      ...{ source: 'ministry', version, audience: notice.audience, to: notice.expiresOn },
      digest: noticeDigest(notice),
    },
  });
};

/** Makes a municipality's notices of the ministry what is published now; returns how many changed. */
export const keepPublished = (
  municipalityId: MunicipalityId,
  published: readonly OperatorNotice[],
): Promise<number> =>
  database().withTenant(municipalityId, async (tenant) => {
    await holdPublications(tenant);
    const ids = published.map(({ id }) => id).filter(isUuid);
    const kept = await listForPublication(tenant, ids);
    const changes = publicationChanges(kept, published, tenant.now);
    const known = new Map(kept.map(({ id, version }) => [id, version]));
    for (const change of changes) await apply(tenant, change, known);
    return changes.length;
  });
