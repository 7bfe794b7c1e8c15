// SPDX-License-Identifier: AGPL-3.0-or-later
import { isIdleOrForeign, plainRefusal } from '@/app/pdf-response';
import { problemResponse } from '@/app/problem-response';
import { readUpload } from '@/app/read-upload';
import { t } from '@/app/texts';
import { route } from '@/lib/access/server/guard';
import { type Authorised } from '@/lib/access/authorised';
import { photoPage } from '@/lib/cie-request/request-photo';
import { keepPhoto, type KeepPhotoError } from '@/lib/cie-request/server/keep-photo';
import { removePhoto } from '@/lib/cie-request/server/remove-photo';
import { showPhoto } from '@/lib/cie-request/server/show-photo';
import { PHOTO_UPLOAD, photoMessage, photoProblemCode } from '@/lib/citizen/photo';
import { postedCrop } from '@/lib/citizen/photo-crop';
import { type MessageKey } from '@/lib/i18n/translate';
import { isUuid } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { type RequestPhoto } from '@/lib/cie-request/request-photo';

/** What stands around the file in a posted form. */
const FORM_BYTES = 20_000;

type Answer = Result<RequestPhoto | null, KeepPhotoError>;

const change = async (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  form: FormData | null,
): Promise<Answer> => {
  if (!form) return { ok: false, error: { kind: 'refused', problem: { kind: 'heavy' } } };
  if (form.get('remove') !== null) {
    const removed = await removePhoto(authorised, requestId);
    return removed.ok ? ok(null) : removed;
  }
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    return { ok: false, error: { kind: 'refused', problem: { kind: 'none' } } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return keepPhoto(authorised, { requestId, file: bytes, crop: postedCrop((name) => form.get(name)) });
};

const scripted = (answer: Answer): Response => {
  if (answer.ok) return Response.json({ photo: answer.value }, { headers: { 'cache-control': 'no-store' } });
  const { error } = answer;
  if (error.kind === 'not-found') return problemResponse(404, 'notFound');
  if (error.kind === 'closed') return problemResponse(410, 'form.closed');
  const { key, values } = photoMessage(error.problem);
  return problemResponse(422, key as MessageKey, { values });
};

const onPage = (requestId: string, answer: Answer): Response => {
  const refused = !answer.ok && answer.error.kind === 'refused' ? answer.error.problem : null;
  const query = refused ? `?esito=${photoProblemCode(refused)}` : '';
  return new Response(null, {
    status: 303,
    headers: { location: `${photoPage(requestId)}${query}`, 'cache-control': 'no-store' },
  });
};

/** Keeps a photo, or takes it away: a script gets the answer, a plain form goes back to its page. */
export const POST = route('work-requests', async ({ authorised, request, params }) => {
  const requestId = params.requestId ?? '';
  if (!isUuid(requestId)) return problemResponse(404, 'notFound');
  const form = await readUpload(request, PHOTO_UPLOAD.maxBytes + FORM_BYTES);
  const answer = await change(authorised, requestId, form);
  const isScripted = request.headers.get('accept') === 'application/json';
  return isScripted ? scripted(answer) : onPage(requestId, answer);
});

/** The photo, for pages of this portal only. */
export const GET = route('read-requests', async ({ authorised, request, params }) => {
  const requestId = params.requestId ?? '';
  if (isIdleOrForeign(request.headers)) return plainRefusal(403, t('access.foreign'));
  const jpeg = isUuid(requestId) ? await showPhoto(authorised, requestId) : null;
  if (!jpeg) return plainRefusal(404, t('notFound'));
  return new Response(new Uint8Array(jpeg), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
  });
});
