// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Tx } from '@/lib/platform/database';
import { statesCalled } from '../everyday-names';
import { type Place } from '../place';
import { type Period, type PlaceQuery, placeQueryOf } from '../place-query';
import { rankPlaces } from '../place-search';
import { listPlacesBeginning, listPlacesWithWords, type PlaceWanted } from './store/place-repository';

/** Most places that a list under a field can show at once. */
export const PLACE_HITS = 12;

const SHORTEST_QUERY = 2;
const LONGEST_QUERY = 100;

const wantedOf = (query: PlaceQuery, period: Period | null, kind: Place['kind'] | null): PlaceWanted => ({
  form: query.form,
  codes: query.code === null ? statesCalled(query.form) : [query.code],
  period,
  kind,
});

/** By the beginning of a name, which an index finds; when these are too few, by the beginnings of its words. */
const hitsOf = async (tx: Tx, query: PlaceQuery, wanted: PlaceWanted): Promise<Place[]> => {
  const isThere = (place: Place): boolean => wanted.period !== null || place.to === null;
  const best = (places: readonly Place[]): Place[] =>
    rankPlaces(
      places.filter(({ province }) => query.province === null || province === query.province),
      query.form,
      isThere,
    ).slice(0, PLACE_HITS);
  const byBeginning = best(await listPlacesBeginning(tx, wanted));
  if (byBeginning.length === PLACE_HITS) return byBeginning;
  const seen = new Set(byBeginning.map(({ belfiore }) => belfiore));
  const others = best(await listPlacesWithWords(tx, wanted)).filter(({ belfiore }) => !seen.has(belfiore));
  return best([...byBeginning, ...others]);
};

/**
 * The places that a clerk may mean, best first, at most twelve: by a name of any time in either language, shown as they were on `date`
 * (the birth date) or in a year that is typed behind the name, or as they are last when neither is known. What did not exist then is
 * shown only when nothing else would be: the clerk sees its years. `kind` leaves out the other kind: a residence is never a foreign state.
 */
export const findPlaces = async (
  tx: Tx,
  text: string,
  date: CivilDate | null,
  kind: Place['kind'] | null = null,
): Promise<Place[]> => {
  const query = placeQueryOf(text.slice(0, LONGEST_QUERY));
  if (query.form.length < SHORTEST_QUERY) return [];
  const period = query.year ?? (date === null ? null : { from: date, to: date });
  const then = await hitsOf(tx, query, wantedOf(query, period, kind));
  return then.length > 0 || period === null ? then : hitsOf(tx, query, wantedOf(query, null, kind));
};
