// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OpenLibrary } from './library';

/** A row of the table: how it is loaded (in its own process only), and whether it draws four pages or sheet 1 alone. */
export type MeasuredLibrary = { load: () => Promise<OpenLibrary>; draws: 'receipt' | 'sheet-1' };

const receipt = (load: MeasuredLibrary['load']): MeasuredLibrary => ({ load, draws: 'receipt' });
const sheet1 = (load: MeasuredLibrary['load']): MeasuredLibrary => ({ load, draws: 'sheet-1' });

/** What is measured side by side; ratios are to the first. */
export const LIBRARIES = {
  'Sportello CIE': receipt(async () => (await import('./ours')).openOurs),
  'senza parti tenute': receipt(async () => (await import('./ours')).openUnfrozen),
  pdfkit: receipt(async () => (await import('../rivals/pdfkit')).openPdfkit),
  '@react-pdf/renderer': receipt(async () => (await import('../rivals/react-pdf')).openReactPdf),
  Chromium: receipt(async () => (await import('../rivals/chromium')).openChromium),
  jspdf: receipt(async () => (await import('../rivals/jspdf')).openJspdf),
  'pdf-lib, modello tenuto': receipt(async () => (await import('../rivals/kept-template')).openKeptTemplate),
  'Archivio (2 pagine)': sheet1(async () => (await import('./ours')).openArchive),
  'Archivio, sigillo RSA': sheet1(async () => (await import('./ours')).openSealed('RSA')),
  'Archivio, sigillo P-256': sheet1(async () => (await import('./ours')).openSealed('EC')),
} as const satisfies Record<string, MeasuredLibrary>;

export type LibraryName = keyof typeof LIBRARIES;

export const libraryNames = Object.keys(LIBRARIES) as LibraryName[];
