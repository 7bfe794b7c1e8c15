// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { placeFields, type PlaceName } from '@/lib/cie-request/place-fields';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { type Place } from '@/lib/places/place';
import { matchesQuery } from '@/lib/places/place-search';
import { searchPlaces } from '@/lib/places/server/search-places';

const withoutProvince = (name: string): string => name.replace(/\s*\([A-Za-z]{2}\)\s*$/, '');

/** The places that each typed name without a code may mean: for choosing after a post, where no list can open. */
export const proposalsFor = async (
  authorised: Authorised<'work-requests'>,
  values: FormValues,
): Promise<Partial<Record<PlaceName, Place[]>>> => {
  const found: Partial<Record<PlaceName, Place[]>> = {};
  for (const { name, code, kind, on } of placeFields) {
    const typed = values[name] ?? '';
    if (typed === '' || values[code]) continue;
    const date = on === 'birth' ? (parseBirthDate(values['person.birthDate'] ?? '')?.date ?? null) : null;
    found[name] = await searchPlaces(authorised, { text: withoutProvince(typed), date, kind });
  }
  return found;
};

/** The only place that has exactly this name; `null` when several have, or none. */
export const onlyPlace = (typed: string, places: readonly Place[]): Place | null => {
  const exact = places.filter((place) => matchesQuery(place, withoutProvince(typed)) === 'exact');
  return exact.length === 1 ? (exact[0] ?? null) : null;
};
