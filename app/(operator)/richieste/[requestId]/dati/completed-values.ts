// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { chosenPlace } from '@/lib/cie-request/chosen-place';
import { birthplaceInCode, FIELDS_OF_CODE, filledFromCode } from '@/lib/cie-request/filled-from-code';
import { placeFields, type PlaceName } from '@/lib/cie-request/place-fields';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { placeOn, printedName } from '@/lib/places/place';
import { getPlacesOfCode } from '@/lib/places/server/get-places-of-code';
import { onlyPlace, proposalsFor } from './proposals';

type Clerk = Authorised<'work-requests'>;

const fromCode = async (clerk: Clerk, values: FormValues, today: CivilDate): Promise<FormValues> => {
  const typed = values['person.codiceFiscale'] ?? '';
  const belfiore = birthplaceInCode(typed);
  if (belfiore === null || FIELDS_OF_CODE.every((name) => values[name])) return values;
  const found = filledFromCode(typed, today, await getPlacesOfCode(clerk, belfiore));
  return { ...found, ...values };
};

/** A name that was changed leaves its code behind: nothing but a script would have taken it out. */
const withoutStaleCodes = async (clerk: Clerk, values: FormValues, today: CivilDate): Promise<FormValues> => {
  const kept = { ...values };
  for (const { name, code } of placeFields) {
    const belfiore = values[code] ?? '';
    if (belfiore === '') continue;
    const rows = await getPlacesOfCode(clerk, belfiore);
    const place = chosenPlace({ name: values[name] ?? '', code: belfiore }, rows, today);
    if (!place.ok && place.error.key === 'birthplace.code') delete kept[code];
  }
  return kept;
};

/** A proposal that was chosen after a post (`choose.<field>`). */
const chosenProposal = async (clerk: Clerk, form: FormData, name: PlaceName, date: CivilDate) => {
  const belfiore = form.get(`choose.${name}`);
  if (typeof belfiore !== 'string' || !/^[A-Z]\d{3}$/.test(belfiore)) return null;
  const place = placeOn(await getPlacesOfCode(clerk, belfiore), date);
  return place.ok ? place.value : null;
};

/**
 * What JavaScript would have filled in while typing: sex, date and place from the codice fiscale, the code behind the name
 * of a place when only one has it or one was chosen. A code whose name was changed since is taken out.
 */
export const completedValues = async (
  clerk: Clerk,
  form: FormData,
  typed: FormValues,
  today: CivilDate,
): Promise<FormValues> => {
  const values = await withoutStaleCodes(clerk, await fromCode(clerk, typed, today), today);
  const birthDate = parseBirthDate(values['person.birthDate'] ?? '')?.date;
  const proposals = await proposalsFor(clerk, values);
  for (const { name, code, on } of placeFields) {
    const place =
      (await chosenProposal(clerk, form, name, on === 'birth' ? (birthDate ?? today) : today)) ??
      onlyPlace(values[name] ?? '', proposals[name] ?? []);
    if (place) Object.assign(values, { [name]: printedName(place), [code]: place.belfiore });
  }
  return values;
};
