// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { fail, type Result } from '@/lib/kernel/result';
import { type FormKey, isSameVersion } from '@/lib/modulistica/form-version';
import { keepForm, type KeepFormError } from './keep-form';

/** Downloads one published version; repeating it changes nothing and succeeds. */
export const downloadForm = async (
  backend: CredentialBackend,
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
): Promise<Result<{ kept: boolean }, KeepFormError>> => {
  const published = await backend.listOfficialForms();
  if (!published.ok) return fail({ kind: 'backend', error: published.error });
  const form = published.value.find((candidate) => isSameVersion(candidate, key));
  return form ? keepForm(backend, authorised, form) : fail({ kind: 'not-published' });
};
