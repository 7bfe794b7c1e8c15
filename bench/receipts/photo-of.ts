// SPDX-License-Identifier: AGPL-3.0-or-later
import { PHOTO } from '@/lib/citizen/photo';
import { encodeJpeg } from '@/lib/platform/image';
import { samplePortrait } from '@/lib/receipt/paper/sample-portrait';

/** The photo of the invented citizen of this number as the portal keeps it; no two are the same file. */
export const photoOf = (index: number): Promise<Uint8Array> => {
  const portrait = samplePortrait(PHOTO.width, PHOTO.height);
  portrait.rgb.fill(16 * index, 0, 3 * PHOTO.width);
  return encodeJpeg(portrait, PHOTO);
};
