// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { degrees, PDFDocument } from 'pdf-lib';

const FONT = '@expo-google-fonts/titillium-web/400Regular/TitilliumWeb_400Regular.ttf';
/** Upright, in points. */
export const A4: [number, number] = [595.28, 841.89];

/** A page of it: its size in points, turned by degrees, its text and where that stands. */
export type HonestPage = { size?: [number, number]; turned?: number; text?: string; at?: [number, number] };

/** A form as an office's word processor writes it: A4 upright, text in a font that is in the file. */
export const honestForm = async (pages: readonly HonestPage[] = [{}, {}]): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const bytes = await readFile(createRequire(import.meta.url).resolve(FONT));
  const font = await document.embedFont(bytes, { subset: true });
  pages.forEach(({ size = A4, turned = 0, text, at = [72, 700] }, index) => {
    const page = document.addPage(size);
    page.setRotation(degrees(turned));
    page.drawText(text ?? `Richiesta di appuntamento, pagina ${index + 1}`, {
      x: at[0],
      y: at[1],
      size: 14,
      font,
    });
  });
  return document.save();
};
