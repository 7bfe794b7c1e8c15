// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF with a reader that is not the one that judged it (pdf.js), for its pages to be drawn; throws when it cannot be read. */
export const openPages = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    // Scanners pack pages by JPEG 2000 and JBIG2, whose readers are programs of their own.
    wasmUrl: join(folder, 'wasm/'),
  }).promise;
