// SPDX-License-Identifier: AGPL-3.0-or-later
import { birthDatesOf, parseCodiceFiscale } from '@/lib/citizen/codice-fiscale';
import { ageAt, type CivilDate, formatCivilDate } from '@/lib/kernel/civil-date';
import { type Place, placeOn, printedName } from '@/lib/places/place';
import { type FormValues } from './request-fields';

/** Years beyond which nobody is expected at a counter. */
const OLDEST = 110;

/** The fields that a codice fiscale tells. */
export const FIELDS_OF_CODE = [
  'person.sex',
  'person.birthDate',
  'person.birthplaceName',
  'person.birthplace',
] as const;

/** The Belfiore code of the birthplace inside a valid codice fiscale, omocodia undone; `null` otherwise. */
export const birthplaceInCode = (typed: string): string | null => {
  const code = parseCodiceFiscale(typed);
  return code.ok ? code.value.belfiore : null;
};

/** The one birth date that the code allows; `null` when only the document can tell the century. */
const onlyBirthDate = (typed: string, today: CivilDate): CivilDate | null => {
  const code = parseCodiceFiscale(typed);
  if (!code.ok) return null;
  const dates = birthDatesOf(code.value, today).filter((date) => ageAt(date, today) <= OLDEST);
  return dates.length === 1 ? (dates[0] ?? null) : null;
};

/**
 * Sex, birth date and birthplace as a valid codice fiscale tells them, in the words of the form. `rows` are those of
 * its Belfiore code: a place that did not exist on the birth date is not filled in.
 */
export const filledFromCode = (
  codiceFiscale: string,
  today: CivilDate,
  rows: readonly Place[],
): Pick<FormValues, (typeof FIELDS_OF_CODE)[number]> => {
  const code = parseCodiceFiscale(codiceFiscale);
  if (!code.ok) return {};
  const birthDate = onlyBirthDate(codiceFiscale, today);
  const place = birthDate === null ? null : placeOn(rows, birthDate);
  return {
    'person.sex': code.value.sex,
    ...(birthDate !== null && { 'person.birthDate': formatCivilDate(birthDate) }),
    ...(place?.ok && {
      'person.birthplaceName': printedName(place.value),
      'person.birthplace': code.value.belfiore,
    }),
  };
};
