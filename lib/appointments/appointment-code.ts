// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchTermOf } from '@/lib/cie-request/search-term';
import { parseRequestNumber } from '@/lib/cie-request/request-number';
import { parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';

const FORM = /^(?=.*\d)[A-Z0-9]{4,20}$/;

const isMistypedCode = (code: string): boolean => {
  const read = parseCodiceFiscale(code);
  return !read.ok && ['check', 'impossible-day', 'provisional'].includes(read.error.kind);
};

const isMistypedNumber = (code: string): boolean => {
  const read = parseRequestNumber(code);
  return !read.ok && read.error.kind === 'check';
};

/**
 * The code of an appointment as typed or scanned: 4 to 20 letters and digits, a digit among them (no surname has one), spaces and
 * hyphens aside. `null` for whatever the one field of the counter takes for something else, mistyped or not.
 */
export const appointmentCodeOf = (text: string): string | null => {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  if (!FORM.test(code) || searchTermOf(code).kind !== 'surname') return null;
  return isMistypedCode(code) || isMistypedNumber(code) ? null : code;
};
