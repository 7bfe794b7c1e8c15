// SPDX-License-Identifier: AGPL-3.0-or-later
import { translatorFor } from '@/lib/i18n/translate';
import { photoTarget, type RequestPhoto } from '@/lib/cie-request/request-photo';
import { type PhotoCrop } from '@/lib/citizen/photo-crop';

const t = translatorFor('it');

/** What became of a change of the photo: the photo that is there now (none after a removal), or why nothing changed. */
export type PhotoAnswer = { ok: true; photo: RequestPhoto | null } | { ok: false; reason: string };

const LONGEST_MS = 30_000;

const post = async (requestId: string, body: FormData): Promise<PhotoAnswer> => {
  try {
    const response = await fetch(photoTarget(requestId), {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const answer = (await response.json()) as { title?: string; photo?: RequestPhoto | null };
    if (!response.ok) return { ok: false, reason: answer.title ?? t('photo.notSent') };
    const { photo = null } = answer;
    return { ok: true, photo: photo && { ...photo, takenAt: new Date(photo.takenAt) } };
  } catch {
    return { ok: false, reason: t('photo.notSent') };
  }
};

/** Sends a file and what of it was framed; the server cuts, judges and keeps it. */
export const sendPhoto = (requestId: string, file: File, crop: PhotoCrop): Promise<PhotoAnswer> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(crop)) body.set(name, String(value));
  body.set('file', file);
  return post(requestId, body);
};

/** Takes the photo away. */
export const removePhoto = (requestId: string): Promise<PhotoAnswer> => {
  const body = new FormData();
  body.set('remove', '1');
  return post(requestId, body);
};
