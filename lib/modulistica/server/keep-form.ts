// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type OfficialForm } from '@/lib/credential-backend/official-form';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { isUploadedCode } from '@/lib/modulistica/uploaded-form';
import { database } from '@/lib/platform/database';
import { insertVersion, listVersions } from './store/form-repository';

const PDF_HEAD = '%PDF-';

export type KeepFormError =
  | { kind: 'backend'; error: BackendError }
  /** No longer published. */
  | { kind: 'not-published' }
  /** What came is not the published file, or no PDF. */
  | { kind: 'bad-file' }
  /** Published again with other bytes under the same version: what is here stays. */
  | { kind: 'changed' }
  /** Its code begins like those that municipalities give their own forms. */
  | { kind: 'own-code' };

const fetchPdf = async (
  backend: CredentialBackend,
  digest: string,
): Promise<Result<Uint8Array, KeepFormError>> => {
  const fetched = await backend.fetchOfficialForm(digest);
  if (fetched.ok)
    return Buffer.from(fetched.value.subarray(0, PDF_HEAD.length)).toString('latin1') === PDF_HEAD
      ? fetched
      : fail({ kind: 'bad-file' });
  if (fetched.error.kind === 'invalid-answer') return fail({ kind: 'bad-file' });
  if (fetched.error.kind === 'refused') return fail({ kind: 'not-published' });
  return fail({ kind: 'backend', error: fetched.error });
};

/** Brings one published version into the municipality, unless it is here; `kept` is false when it was. */
export const keepForm = async (
  backend: CredentialBackend,
  authorised: Authorised<'manage-forms'>,
  form: OfficialForm,
): Promise<Result<{ kept: boolean }, KeepFormError>> => {
  const { municipalityId, id } = authorised.operator;
  if (isUploadedCode(form.code)) return fail({ kind: 'own-code' });
  const here = await database().withTenant(municipalityId, (tenant) => listVersions(tenant, form));
  const known = here.find((version) => isSameVersion(version, form));
  if (known) return known.digest === form.digest ? ok({ kept: false }) : fail({ kind: 'changed' });
  const pdf = await fetchPdf(backend, form.digest);
  if (!pdf.ok) return pdf;
  return database().withTenant(municipalityId, async (tenant) => {
    const { sizeBytes: _size, ...published } = form;
    const kept = await insertVersion(tenant, { ...published, origin: 'ministry' }, pdf.value, id);
    if (kept)
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.downloaded',
        subject: { kind: 'form', id: formNameOf(form) },
        facts: { digest: form.digest },
      });
    return ok({ kept });
  });
};
