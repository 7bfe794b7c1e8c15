// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseProvisionalCode } from '@/lib/citizen/codice-fiscale';
import { normalForm } from '@/lib/citizen/name-part';
import { type ScannedCode, scannedCodeOf } from './scanned-code';

/** What was typed or scanned into the one field of the counter. */
export type SearchTerm =
  | { kind: 'empty' }
  | { kind: 'receipt'; token: string }
  | { kind: 'request-number'; requestNumber: string }
  | { kind: 'codice-fiscale'; codiceFiscale: string }
  | { kind: 'card-serial'; cardSerial: string }
  | { kind: 'surname'; surname: string };

/** A receipt's QR is an address with a token of 73 characters in it. */
const LONGEST = 300;

const termOf = ({ kind, code }: ScannedCode): SearchTerm => {
  switch (kind) {
    case 'receipt':
      return { kind, token: code };
    case 'request-number':
      return { kind, requestNumber: code };
    case 'codice-fiscale':
      return { kind, codiceFiscale: code };
    case 'card-serial':
      return { kind, cardSerial: code };
  }
};

/** Finds out what a text is: a code of the counter, else the beginning of a surname. */
export const searchTermOf = (text: string): SearchTerm => {
  const typed = text.slice(0, LONGEST);
  if (typed.replace(/[\s-]/g, '') === '') return { kind: 'empty' };
  const code = scannedCodeOf(typed);
  if (code) return termOf(code);
  // Typed only: eleven digits under a reader are as well the number of a payment.
  const provisional = parseProvisionalCode(typed);
  return provisional !== null
    ? { kind: 'codice-fiscale', codiceFiscale: provisional }
    : { kind: 'surname', surname: normalForm(typed.slice(0, 80)) };
};
