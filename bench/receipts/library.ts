// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DrawnPage } from './drawn-page';

/** One way of drawing the receipt, made ready once: fonts registered, browser started. */
export type Library = {
  version: string;
  /** Draws the receipt of a number into one PDF. */
  draw(index: number): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Makes a library ready. A rival gets every receipt laid out; ours lays them out itself. */
export type OpenLibrary = (receipts: readonly DrawnPage[][]) => Promise<Library>;

/** The pages of a receipt; after the last the first comes again. */
export const receiptAt = (receipts: readonly DrawnPage[][], index: number): DrawnPage[] =>
  receipts[index % receipts.length] ?? [];

const pictures = new Map<string, Buffer>();

/** The bytes of a picture, decoded once. */
export const pictureBytes = (base64: string): Buffer => {
  const known = pictures.get(base64);
  const bytes = known ?? Buffer.from(base64, 'base64');
  if (!known) pictures.set(base64, bytes);
  return bytes;
};
