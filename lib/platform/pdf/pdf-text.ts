// SPDX-License-Identifier: AGPL-3.0-or-later
/** A text string of a PDF: UTF-16 in hexadecimal digits. */
export const pdfText = (text: string): string => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
};

/** A date of a PDF, in UTC. */
export const pdfDate = (at: Date): string => `(D:${at.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z)`;
