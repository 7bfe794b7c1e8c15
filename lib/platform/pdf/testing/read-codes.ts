// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { rasterise } from './read-back';

/** What a scanner reads on a page: every QR and barcode, from its raster. */
export const readCodes = async (bytes: Uint8Array, page: number, dpi = 200): Promise<string[]> => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } });
  const found = await readBarcodes(await rasterise(bytes, page, dpi), { maxNumberOfSymbols: 8 });
  return found.map(({ text }) => text);
};
