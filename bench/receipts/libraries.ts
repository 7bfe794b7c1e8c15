// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OpenLibrary } from './library';

/** What is measured side by side. Each is loaded only in the process that draws with it. */
export const LIBRARIES = {
  'Sportello CIE': async () => (await import('./ours')).openOurs,
  pdfkit: async () => (await import('../rivals/pdfkit')).openPdfkit,
  '@react-pdf/renderer': async () => (await import('../rivals/react-pdf')).openReactPdf,
  Chromium: async () => (await import('../rivals/chromium')).openChromium,
} as const satisfies Record<string, () => Promise<OpenLibrary>>;

export type LibraryName = keyof typeof LIBRARIES;

export const libraryNames = Object.keys(LIBRARIES) as LibraryName[];
