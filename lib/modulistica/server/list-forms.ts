// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { lastInForceAt } from '@/lib/modulistica/form-state';
import { type FormLine, formLinesOf, withPublished } from '@/lib/modulistica/form-line';
import { type FormVersion } from '@/lib/modulistica/form-version';
import { database } from '@/lib/platform/database';
import { notePublished } from './note-publications';
import { listVersions } from './store/form-repository';

/** `now` is the instant that states are to be told for; `away` says why what is published could not be asked. */
export type ListedForms = { lines: FormLine[]; now: Date; away: BackendError | null };

/** For the supervisor: what is here beside what is published now. When the backend is away, what is here. */
export const listForms = async (
  backend: CredentialBackend,
  authorised: Authorised<'manage-forms'>,
): Promise<ListedForms> => {
  const published = await backend.listOfficialForms();
  return database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines = formLinesOf(withPublished(await listVersions(tenant), published.ok ? published.value : []));
    if (published.ok) await notePublished(tenant, published.value);
    return { lines, now: tenant.now, away: published.ok ? null : published.error };
  });
};

/**
 * For everybody at the counter: each form that is or was printed here, with all its versions that are here; what is printed, or that
 * nothing is, follows from `now`.
 */
export const listFormsInForce = (
  authorised: Authorised<'print-forms'>,
): Promise<Pick<ListedForms, 'lines' | 'now'>> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const lines = formLinesOf(await listVersions(tenant)).flatMap((line): FormLine[] => {
      const last = lastInForceAt<FormVersion>(line.versions, tenant.now);
      return last ? [{ ...line, title: last.title }] : [];
    });
    return { lines, now: tenant.now };
  });
