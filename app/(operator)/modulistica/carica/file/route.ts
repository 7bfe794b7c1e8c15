// SPDX-License-Identifier: AGPL-3.0-or-later
import { readUpload } from '@/app/read-upload';
import { type Authorised } from '@/lib/access/authorised';
import { route } from '@/lib/access/server/guard';
import { fail, type Result } from '@/lib/kernel/result';
import { choiceHref } from '@/lib/modulistica/form-address';
import { UPLOAD } from '@/lib/modulistica/form-fault';
import { screenApart } from '@/lib/modulistica/server/screen-apart';
import { type Uploaded, type UploadError, uploadForm } from '@/lib/modulistica/server/upload-form';
import { typedIn, uploadBackHref, uploadErrors } from '../upload-words';

/** What stands around the file in a posted form. */
const ENVELOPE_BYTES = 20_000;

const screen = screenApart();

const typedOf = (form: FormData | null) => {
  const texts = [...(form ?? new FormData()).entries()].filter(([, value]) => typeof value === 'string');
  return typedIn(Object.fromEntries(texts) as Record<string, string>);
};

const upload = async (
  authorised: Authorised<'manage-forms'>,
  form: FormData | null,
): Promise<Result<Uploaded, UploadError>> => {
  if (!form) return fail({ kind: 'file', fault: { kind: 'too-big' } });
  const file = form.get('file');
  const isChosen = file instanceof File && (file.size > 0 || file.name !== '');
  const bytes = isChosen ? new Uint8Array(await file.arrayBuffer()) : null;
  return uploadForm(screen, authorised, typedOf(form), bytes);
};

const pageOf = ({ key, padded }: Uploaded): string =>
  choiceHref({ form: key, version: key.version, outcome: padded ? 'caricato-con-bianca' : 'caricato' });

const goTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });

/** Takes in a form of the municipality's own: a script gets the answer, a plain form goes on or back to its page. */
export const POST = route('manage-forms', async ({ authorised, request }) => {
  const isScripted = request.headers.get('accept') === 'application/json';
  const form = await readUpload(request, UPLOAD.maxBytes + ENVELOPE_BYTES);
  const uploaded = await upload(authorised, form);
  if (!isScripted)
    return goTo(uploaded.ok ? pageOf(uploaded.value) : uploadBackHref(typedOf(form), uploaded.error));
  const headers = { 'cache-control': 'no-store' };
  return uploaded.ok
    ? Response.json({ href: pageOf(uploaded.value) }, { headers })
    : Response.json({ errors: uploadErrors(uploaded.error) }, { status: 422, headers });
});
