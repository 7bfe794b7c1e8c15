// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { parseRequestNumber } from './request-number';

const CODE_LENGTH = 16;
const SERIAL = /^C[A-Z]\d{5}[A-Z]{2}$/;
/** AIM identifier (`]C1`); "]" is typed as "+" where reader and computer differ in layout. */
const SYMBOLOGY = /^[\]+][A-Z]\d/;
/** The token of a receipt's QR: 50 bytes as base64url. On another keyboard layout its "-" and "_" arrive as other signs. */
const RECEIPT = /SCIE1\.([\w\-'/?]{67})/i;

/** A scanned text in capitals, without what a reader puts before a symbol. */
export const withoutSymbology = (text: string): string => text.toUpperCase().replace(SYMBOLOGY, '');

const compactOf = (text: string): string => withoutSymbology(text).replace(/[^0-9A-Z]/g, '');

const swapCase = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );

/** Caps lock turns every letter round; the prefix shows it. */
const receiptIn = (text: string): string | null => {
  const found = RECEIPT.exec(text)?.[0];
  if (found === undefined) return null;
  const token = found.replace(/['/]/g, '-').replaceAll('?', '_');
  return token.startsWith('SCIE1.') ? token : token.startsWith('scie1.') ? swapCase(token) : null;
};

/** The one codice fiscale inside a longer text (the magnetic strip of a health card, prefixes of readers). */
const codiceFiscaleIn = (text: string): string | null => {
  const compact = compactOf(text);
  const codes = new Set<string>();
  for (let start = 0; start + CODE_LENGTH <= compact.length; start += 1) {
    const code = parseCodiceFiscale(compact.slice(start, start + CODE_LENGTH));
    if (code.ok) codes.add(code.value.code);
  }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
};

const requestNumberIn = (text: string): string | null => {
  const number = parseRequestNumber(compactOf(text));
  return number.ok ? number.value : null;
};

const serialIn = (text: string): string | null => {
  const compact = compactOf(text);
  return SERIAL.test(compact) ? compact : null;
};

/** Every kind of code that is read at the counter, the surest first: a new one is one row. */
const READERS = {
  receipt: receiptIn,
  'card-serial': serialIn,
  'request-number': requestNumberIn,
  'codice-fiscale': codiceFiscaleIn,
} satisfies Record<string, (text: string) => string | null>;

export type ScanKind = keyof typeof READERS;

/** A code as it was read, in its one spelling. */
export type ScannedCode = { kind: ScanKind; code: string };

const kinds = Object.keys(READERS) as ScanKind[];

/** What a scanned text is, whatever the reader put around it; `null` when it is no code of ours. */
export const scannedCodeOf = (text: string): ScannedCode | null => {
  for (const kind of kinds) {
    const code = READERS[kind](text);
    if (code !== null) return { kind, code };
  }
  return null;
};
