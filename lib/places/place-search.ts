// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Place, existsOn } from './place';
import { searchForm } from './plain-letters';

/** How well a place answers what is typed, best first. */
export type MatchRank = 'exact' | 'prefix' | 'word-prefix';

const RANKS: readonly MatchRank[] = ['exact', 'prefix', 'word-prefix'];

const rankOfName = (name: string, query: string): number => {
  const form = searchForm(name);
  if (form === query) return 0;
  if (form.startsWith(query)) return 1;
  return form.includes(` ${query}`) ? 2 : RANKS.length;
};

/** How a place's names, in either language, match what is typed; `null` when they do not. Accents do not count. */
export const matchesQuery = (place: Pick<Place, 'name' | 'secondName'>, query: string): MatchRank | null => {
  const form = searchForm(query);
  if (form === '') return null;
  const best = Math.min(rankOfName(place.name, form), rankOfName(place.secondName ?? '', form));
  return RANKS[best] ?? null;
};

/** The places that match, best first: exact, prefix, word prefix; what exists on the date before what does not. */
export const rankPlaces = <P extends Place>(places: readonly P[], query: string, date: CivilDate): P[] => {
  const keyOf = (place: P, rank: MatchRank): string =>
    [RANKS.indexOf(rank), existsOn(place, date) ? 0 : 1, searchForm(place.name), place.belfiore].join('|');
  return places
    .flatMap((place) => {
      const rank = matchesQuery(place, query);
      return rank === null ? [] : [{ place, key: keyOf(place, rank) }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ place }) => place);
};
