// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';
import { samplePortrait } from '@/lib/receipt/paper/sample-portrait';

/** A drawn portrait as a picture that can still be changed. */
export const portrait = (width = 900, height = 1158) =>
  sharp(samplePortrait(width, height).rgb, { raw: { width, height, channels: 3 } });

/** … as a file of a camera. */
export const portraitFile = async (width = 900, height = 1158): Promise<Uint8Array> =>
  new Uint8Array(await portrait(width, height).jpeg({ quality: 90 }).toBuffer());
