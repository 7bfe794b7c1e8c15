// SPDX-License-Identifier: AGPL-3.0-or-later
import { tidyName } from '@/lib/citizen/name-part';
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { searchForm } from '@/lib/places/plain-letters';
import { placeFields } from './place-fields';
import { type FieldName, type FormValues } from './request-fields';

/** Two texts that mean the same in a field give the same. */
type Meaning = (text: string) => string;

/** Accents and signs of a name stand on the card: they count. */
const name: Meaning = (text) => tidyName(text).toLocaleUpperCase('it');
const date: Meaning = (text) => parseCivilDate(text) ?? text.trim();
/** A date of which only the year is known is another than its first of January. */
const birthDate: Meaning = (text) => {
  const birth = parseBirthDate(text);
  return birth ? `${birth.date} ${birth.known}` : text.trim();
};
const code: Meaning = (text) => text.replace(/\s/g, '').toUpperCase();

/** The fields that are compared with the register; a place is compared by its code and shown by its name. */
const MEANINGS: Partial<Record<FieldName, Meaning>> = {
  'person.surname': name,
  'person.givenName': name,
  'person.onePart': code,
  'person.sex': code,
  'person.birthDate': birthDate,
  'person.birthplace': code,
  'person.previousNumber': code,
  'person.previousIssuedOn': date,
  'person.previousExpiresOn': date,
  'residence.home': code,
  'residence.streetName': searchForm,
  'residence.houseNumber': code,
  'residence.exponent': code,
  'residence.postalCode': code,
  'residence.municipality': code,
  'residence.foreignState': code,
  'residence.citizenship': code,
  'residence.permitNumber': code,
  'residence.permitExpiresOn': date,
  'residence.birthRecord': searchForm,
};

/** Where a difference of a hidden field is shown. */
const SHOWN_AT: Partial<Record<FieldName, FieldName>> = Object.fromEntries(
  placeFields.map(({ name: shown, code: hidden }) => [hidden, shown]),
);

/** The fields that hold something else than the register says; what is empty is not a difference. */
export const differencesFrom = (typed: FormValues, told: FormValues): FieldName[] =>
  (Object.keys(MEANINGS) as FieldName[]).flatMap((field) => {
    const [mine, theirs] = [typed[field] ?? '', told[field] ?? ''];
    const means = MEANINGS[field] ?? code;
    const isSame = theirs === '' || mine === '' || means(mine) === means(theirs);
    return isSame ? [] : [SHOWN_AT[field] ?? field];
  });
