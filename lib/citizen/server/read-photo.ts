// SPDX-License-Identifier: AGPL-3.0-or-later
import { PHOTO, PHOTO_UPLOAD, type PhotoAdvice, type PhotoProblem } from '@/lib/citizen/photo';
import { centredCrop, cropArea, type PhotoCrop, turnedSize } from '@/lib/citizen/photo-crop';
import { fileKindOf, isReadable } from '@/lib/citizen/photo-file';
import { adviceOn, isGrey, measuresOf } from '@/lib/citizen/photo-measures';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { cutImage, encodeJpeg, type ImageHead, readImageHead } from '@/lib/platform/image';

/** A photo as it is kept: a JPEG of `PHOTO`'s size, and what to look at once more. */
export type ReadPhoto = { jpeg: Uint8Array; advice: PhotoAdvice[] };

const headOf = async (file: Uint8Array): Promise<Result<ImageHead, PhotoProblem>> => {
  if (file.length === 0) return fail({ kind: 'empty' });
  if (file.length > PHOTO_UPLOAD.maxBytes) return fail({ kind: 'heavy' });
  const type = fileKindOf(file);
  if (!isReadable(type)) return fail({ kind: 'file', type });
  const head = await readImageHead(file);
  if (!head) return fail({ kind: 'broken' });
  if (head.pages > 1) return fail({ kind: 'animated' });
  const pixels = head.width * head.height;
  return pixels > PHOTO_UPLOAD.maxPixels
    ? fail({ kind: 'large', megapixels: Math.ceil(pixels / 1_000_000) })
    : ok(head);
};

/**
 * Reads an uploaded file as a photo for the card: looked at by its bytes, judged by its head before anything is decoded, put upright,
 * cut to the frame (the middle without one), and written anew, so that nothing of the file but its picture is kept.
 */
export const readPhoto = async (
  file: Uint8Array,
  crop: PhotoCrop | null,
): Promise<Result<ReadPhoto, PhotoProblem>> => {
  const head = await headOf(file);
  if (!head.ok) return head;
  const turns = crop?.turns ?? 0;
  const size = turnedSize(head.value, turns);
  const area = cropArea(size, crop ?? centredCrop(size));
  if ('kind' in area) return fail(area);
  const { width, height } = PHOTO;
  const { maxPixels } = PHOTO_UPLOAD;
  const image = await cutImage(file, { maxPixels, turns, area, to: { width, height } });
  if (!image) return fail({ kind: 'broken' });
  const measures = measuresOf(image);
  if (isGrey(measures)) return fail({ kind: 'grey' });
  return ok({ jpeg: await encodeJpeg(image, PHOTO), advice: adviceOn(measures) });
};
