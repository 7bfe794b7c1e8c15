// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Place, existsOn } from './place';
import { searchForm } from './plain-letters';

/** How well a place answers what is typed, best first; `other` are names of another time or none. */
export type MatchRank = 'exact' | 'prefix' | 'word-prefix' | 'other';

const RANKS: readonly MatchRank[] = ['exact', 'prefix', 'word-prefix', 'other'];

const rankOfForm = (form: string, query: string): MatchRank => {
  if (form === query) return 'exact';
  if (form.startsWith(query)) return 'prefix';
  return form.includes(` ${query}`) ? 'word-prefix' : 'other';
};

type Match = { rank: MatchRank; form: string };

const bestMatch = (place: Pick<Place, 'name' | 'secondName'>, query: string): Match => {
  const [first, second] = [place.name, place.secondName ?? ''].map((name): Match => {
    const form = searchForm(name);
    return { form, rank: rankOfForm(form, searchForm(query)) };
  }) as [Match, Match];
  return RANKS.indexOf(second.rank) < RANKS.indexOf(first.rank) ? second : first;
};

/** How a place's names, in either language, match what is typed. Accents, case and signs do not count. */
export const matchesQuery = (place: Pick<Place, 'name' | 'secondName'>, query: string): MatchRank =>
  bestMatch(place, query).rank;

const isThere = (place: Place, date: CivilDate | null): boolean =>
  date === null ? place.to === null : existsOn(place, date);

/**
 * Best first: exact, prefix, word prefix; in each what exists on the date (without one: still) first, then by
 * the name that matched.
 */
export const rankPlaces = (places: readonly Place[], query: string, date: CivilDate | null): Place[] => {
  const keyOf = (place: Place): string => {
    const { rank, form } = bestMatch(place, query);
    return [RANKS.indexOf(rank), isThere(place, date) ? 0 : 1, form, place.belfiore].join(' ');
  };
  return places
    .map((place) => ({ place, key: keyOf(place) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ place }) => place);
};
