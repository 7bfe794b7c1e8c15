// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { rasterise, readBack, type ReadPage } from '@/lib/platform/pdf/testing/read-back';
import { type DrawnPage } from './drawn-page';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/gu, '');

const missingOn = (read: ReadPage | undefined, drawn: DrawnPage, number: number): string[] => {
  const isA4 = read && Math.abs(read.width - 210) < 0.3 && Math.abs(read.height - 297) < 0.3;
  if (!isA4) return [`page ${number} is not A4 portrait`];
  const text = squeezed(read.items.map((item) => item.text).join(''));
  return drawn
    .filter((item) => item.kind === 'text' && !text.includes(squeezed(item.text)))
    .map((item) => `page ${number} lacks «${item.kind === 'text' ? item.text : ''}»`);
};

const codesOn = async (bytes: Uint8Array, page: number): Promise<string[]> => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { buffer: wasmBinary } = readFileSync(wasm);
  prepareZXingModule({ overrides: { wasmBinary } });
  const found = await readBarcodes(await rasterise(Uint8Array.from(bytes), page, 200), {
    formats: ['QRCode', 'Code128'],
  });
  return found.map((code) => code.text);
};

/** What a document lacks of the receipt: four A4 pages, every line of text, the codes of page 1. Empty when it is whole. */
export const lacksOf = async (
  bytes: Uint8Array,
  pages: readonly DrawnPage[],
  codes: readonly string[],
): Promise<string[]> => {
  const document = await readBack(Uint8Array.from(bytes));
  if (document.pages.length !== pages.length) return [`${document.pages.length} pages`];
  const missing = pages.flatMap((page, index) => missingOn(document.pages[index], page, index + 1));
  const readable = await codesOn(bytes, 1);
  return [...missing, ...codes.filter((code) => !readable.includes(code)).map((code) => `no code ${code}`)];
};
