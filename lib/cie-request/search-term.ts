// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseCodiceFiscale, parseProvisionalCode } from '@/lib/citizen/codice-fiscale';
import { normalForm } from '@/lib/citizen/name-part';
import { parseRequestNumber } from './request-number';

/** What was typed or scanned into the one field of the counter. */
export type SearchTerm =
  | { kind: 'empty' }
  | { kind: 'request-number'; requestNumber: string }
  | { kind: 'codice-fiscale'; codiceFiscale: string }
  | { kind: 'card-serial'; cardSerial: string }
  | { kind: 'surname'; surname: string };

const SERIAL = /^C[A-Z]\d{5}[A-Z]{2}$/;

/** Finds out what a text is: a codice fiscale, a request number, a card's serial, else the beginning of a surname. */
export const searchTermOf = (text: string): SearchTerm => {
  const compact = text.replace(/[\s-]/g, '').toUpperCase().slice(0, 80);
  if (compact === '') return { kind: 'empty' };
  const code = parseCodiceFiscale(compact);
  if (code.ok) return { kind: 'codice-fiscale', codiceFiscale: code.value.code };
  const provisional = parseProvisionalCode(compact);
  if (provisional !== null) return { kind: 'codice-fiscale', codiceFiscale: provisional };
  if (SERIAL.test(compact)) return { kind: 'card-serial', cardSerial: compact };
  const number = parseRequestNumber(compact);
  if (number.ok) return { kind: 'request-number', requestNumber: number.value };
  return { kind: 'surname', surname: normalForm(text.slice(0, 80)) };
};
