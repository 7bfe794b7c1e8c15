// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { parseCodiceFiscale, parseProvisionalCode } from '@/lib/citizen/codice-fiscale';
import { normalForm } from '@/lib/citizen/name-part';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FormValues } from './request-fields';

/** What lists and searches know of a draft, as far as it can be read out of what was typed. */
export type DraftSummary = {
  surname: string;
  givenName: string;
  surnameSearch: string;
  codiceFiscale: string;
  birthDate: CivilDate | null;
  reason: string;
};

const LONGEST_NAME = 80;

/** What a column can hold: no control characters, no halves of a pair. The draft keeps them as typed. */
const printable = (text: string | undefined): string => (text ?? '').replace(/[\s\p{C}]+/gu, ' ').trim();

const namePart = (text: string | undefined): string =>
  printable(text).normalize('NFC').slice(0, LONGEST_NAME);

/** Reads a summary out of typed values; nothing here refuses anything. */
export const draftSummaryOf = (values: FormValues): DraftSummary => {
  const typed = values['person.codiceFiscale'] ?? '';
  const code = parseCodiceFiscale(typed);
  const surname = namePart(values['person.surname']);
  return {
    surname,
    givenName: namePart(values['person.givenName']),
    surnameSearch: normalForm(surname),
    codiceFiscale: code.ok ? code.value.code : (parseProvisionalCode(typed) ?? ''),
    birthDate: parseBirthDate(values['person.birthDate'] ?? '')?.date ?? null,
    reason: printable(values['person.reason']).slice(0, 40),
  };
};
