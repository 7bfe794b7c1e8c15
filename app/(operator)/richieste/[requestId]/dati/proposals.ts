// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { type Place } from '@/lib/places/place';
import { matchesQuery } from '@/lib/places/place-search';
import { searchPlaces } from '@/lib/places/server/search-places';

/** The fields that hold a place's name, with the one that holds its code. */
const PLACE_FIELDS = [
  { name: 'person.birthplaceName', code: 'person.birthplace', kind: null },
  { name: 'delivery.municipalityName', code: 'delivery.municipality', kind: 'municipality' },
] as const;

type PlaceFieldName = (typeof PLACE_FIELDS)[number]['name'];

const withoutProvince = (name: string): string => name.replace(/\s*\([A-Za-z]{2}\)\s*$/, '');

/** The places that each typed name without a code may mean: for choosing after a post, where no list can open. */
export const proposalsFor = async (
  authorised: Authorised<'work-requests'>,
  values: FormValues,
): Promise<Partial<Record<PlaceFieldName, Place[]>>> => {
  const found: Partial<Record<PlaceFieldName, Place[]>> = {};
  for (const { name, code, kind } of PLACE_FIELDS) {
    const typed = values[name] ?? '';
    if (typed === '' || values[code]) continue;
    const date = name === 'person.birthplaceName' ? parseCivilDate(values['person.birthDate'] ?? '') : null;
    found[name] = await searchPlaces(authorised, { text: withoutProvince(typed), date, kind });
  }
  return found;
};

/** The only place that has exactly this name; `null` when several have, or none. */
export const onlyPlace = (typed: string, places: readonly Place[]): Place | null => {
  const exact = places.filter((place) => matchesQuery(place, withoutProvince(typed)) === 'exact');
  return exact.length === 1 ? (exact[0] ?? null) : null;
};
