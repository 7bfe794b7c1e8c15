// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { versionInForceAt } from '@/lib/modulistica/form-state';
import { type FormLine, formLinesOf, withPublished } from '@/lib/modulistica/form-line';
import { database } from '@/lib/platform/database';
import { listVersions } from './store/form-repository';

/** `now` is the instant that states are to be told for; `away` says why what is published could not be asked. */
export type ListedForms = { lines: FormLine[]; now: Date; away: BackendError | null };

/** For the supervisor: what is here beside what is published now. When the backend is away, what is here. */
export const listForms = async (
  backend: CredentialBackend,
  authorised: Authorised<'manage-forms'>,
): Promise<ListedForms> => {
  const published = await backend.listOfficialForms();
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => ({
    lines: formLinesOf(withPublished(await listVersions(tenant), published.ok ? published.value : [])),
    now: tenant.now,
    away: published.ok ? null : published.error,
  }));
};

/** For everybody at the counter: the forms in force now, each with the one version that is printed. */
export const listFormsInForce = (
  authorised: Authorised<'print-forms'>,
): Promise<Pick<ListedForms, 'lines' | 'now'>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const inForce = formLinesOf(await listVersions(tenant)).flatMap(
      ({ versions }) => versionInForceAt(versions, tenant.now) ?? [],
    );
    return { lines: formLinesOf(inForce), now: tenant.now };
  });
