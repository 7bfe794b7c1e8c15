// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormKey } from '@/lib/modulistica/form-version';
import { keepForm, type KeepFormError } from './keep-form';

/** How many versions came, and which did not. */
export type AllDownloaded = { kept: number; failed: { form: FormKey; error: KeepFormError }[] };

/** Downloads every published version that is not here, one after the other; when the backend goes away the rest is left for the next time. */
export const downloadAllForms = async (
  backend: CredentialBackend,
  authorised: Authorised<'manage-forms'>,
): Promise<Result<AllDownloaded, { kind: 'backend'; error: BackendError }>> => {
  const published = await backend.listOfficialForms();
  if (!published.ok) return fail({ kind: 'backend', error: published.error });
  const outcome: AllDownloaded = { kept: 0, failed: [] };
  for (const form of published.value) {
    const kept = await keepForm(backend, authorised, form);
    if (kept.ok) outcome.kept += kept.value.kept ? 1 : 0;
    else outcome.failed.push({ form, error: kept.error });
    if (!kept.ok && kept.error.kind === 'backend') break;
  }
  return ok(outcome);
};
