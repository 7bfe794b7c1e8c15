// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type FormFault } from '@/lib/modulistica/form-fault';
import { type FormKey, formNameOf, isSameVersion, keyOf } from '@/lib/modulistica/form-version';
import { uploadedFormSchema, type TypedUploadedForm } from '@/lib/modulistica/uploaded-form';
import { database } from '@/lib/platform/database';
import { type ScreenApart } from './screen-apart';
import { insertVersion, listVersions } from './store/form-repository';

export type UploadError =
  | { kind: 'typed'; messages: FieldMessage[] }
  /** There is such a version already. */
  | { kind: 'taken' }
  | { kind: 'file'; fault: FormFault };

/** `padded`: a blank page was added, so that the form fills whole sheets. */
export type Uploaded = { key: FormKey; padded: boolean };

const NO_FILE: FieldMessage = { path: 'file', key: 'formUpload.noFile' };

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Takes in a form of the municipality's own (`file` is `null` when none was chosen): screened in a process of its own and written anew; what was posted is not kept. It waits
 * for a second person like what was downloaded.
 */
export const uploadForm = async (
  screen: ScreenApart,
  authorised: Authorised<'manage-forms'>,
  typed: TypedUploadedForm,
  file: Uint8Array | null,
): Promise<Result<Uploaded, UploadError>> => {
  const { municipalityId, id } = authorised.operator;
  const before = await database().withTenant(municipalityId, async (tenant) => {
    const parsed = uploadedFormSchema(civilDateIn(tenant.now, 'Europe/Rome')).safeParse(typed);
    const here = parsed.success ? await listVersions(tenant, parsed.data) : [];
    return { parsed, here, now: tenant.now };
  });
  const { parsed, here, now } = before;
  const missing = file ? [] : [NO_FILE];
  if (!parsed.success)
    return fail({ kind: 'typed', messages: [...fieldMessagesOf(parsed.error), ...missing] });
  if (!file) return fail({ kind: 'typed', messages: missing });
  const form = parsed.data;
  if (here.some((version) => isSameVersion(version, form))) return fail({ kind: 'taken' });
  const title = `${form.title} (${form.code} ${form.version})`;
  const screened = await screen(file, { title, language: form.language }, now);
  return database().withTenant(municipalityId, async (tenant): Promise<Result<Uploaded, UploadError>> => {
    const subject = { kind: 'form', id: formNameOf(form) };
    if (!screened.ok) {
      const facts = { reason: screened.error.kind, digest: digestOf(file) };
      const refused = { verb: 'form.upload-refused', subject, outcome: 'refused', facts } as const;
      await recordAudit(tenant, actorOf(authorised), refused);
      return fail({ kind: 'file', fault: screened.error });
    }
    const { bytes, pages, padded } = screened.value;
    const digest = digestOf(bytes);
    const version = { ...form, origin: 'municipality' as const, publishedAt: tenant.now, pages, digest };
    if (!(await insertVersion(tenant, version, bytes, id))) return fail({ kind: 'taken' });
    const facts = { digest, pages, padded };
    await recordAudit(tenant, actorOf(authorised), { verb: 'form.uploaded', subject, facts });
    return ok({ key: keyOf(form), padded });
  });
};
