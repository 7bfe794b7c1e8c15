// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from 'sharp';

let sheets = 0;

/** A scanned sheet (PNG), each another one: the same file serves for one act only. */
export const scannedSheet = async (): Promise<Uint8Array> => {
  sheets += 1;
  const create = { width: 900, height: 1200 + sheets, channels: 3 as const, background: '#fdfcf8' };
  return new Uint8Array(await sharp({ create }).png().toBuffer());
};
