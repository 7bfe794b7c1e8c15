// SPDX-License-Identifier: AGPL-3.0-or-later
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { database, type TenantTx } from '@/lib/platform/database';
import { replacePublications } from './store/publication-repository';

/** Keeps what the ministry publishes for the counts of pages that do not ask it; writes down when something is new. */
export const notePublished = async (
  tenant: TenantTx,
  published: readonly OfficialForm[],
): Promise<number> => {
  const count = await replacePublications(tenant, published);
  if (count > 0)
    await recordAudit(tenant, SYSTEM, {
      verb: 'forms.published',
      subject: { kind: 'municipality', id: tenant.municipalityId },
      facts: { count },
    });
  return count;
};

/** Asks once what is published and notes it for each municipality; nothing while the backend is away. */
export const notePublications = async (
  backend: CredentialBackend,
  municipalities: readonly { id: MunicipalityId }[],
): Promise<number> => {
  const published = await backend.listOfficialForms();
  if (!published.ok) return 0;
  let noted = 0;
  for (const { id } of municipalities)
    noted += await database().withTenant(id, (tenant) => notePublished(tenant, published.value));
  return noted;
};
