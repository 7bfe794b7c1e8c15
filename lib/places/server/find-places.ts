// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Tx } from '@/lib/platform/database';
import { type Place } from '../place';
import { rankPlaces } from '../place-search';
import { searchForm } from '../plain-letters';
import { listPlacesLike } from './store/place-repository';

/** Most places that a list under a field can show at once. */
export const PLACE_HITS = 12;

const SHORTEST_QUERY = 2;
const LONGEST_QUERY = 100;

/**
 * The places that a clerk may mean, best first, at most twelve: by a name of any time in either language, shown
 * as they were on `date` (the birth date), or as they are last when no date is known yet. `kind` leaves out the
 * other kind: a residence is never a foreign state.
 */
export const findPlaces = async (
  tx: Tx,
  text: string,
  date: CivilDate | null,
  kind: Place['kind'] | null = null,
): Promise<Place[]> => {
  const query = searchForm(text.slice(0, LONGEST_QUERY));
  if (query.length < SHORTEST_QUERY) return [];
  const byPrefix = rankPlaces(await listPlacesLike(tx, `${query}%`, date, kind), query, date).slice(
    0,
    PLACE_HITS,
  );
  if (byPrefix.length === PLACE_HITS) return byPrefix;
  const seen = new Set(byPrefix.map((place) => place.belfiore));
  const others = await listPlacesLike(tx, `% ${query}%`, date, kind);
  const byWord = others.filter((place) => !seen.has(place.belfiore));
  return [...byPrefix, ...rankPlaces(byWord, query, date)].slice(0, PLACE_HITS);
};
