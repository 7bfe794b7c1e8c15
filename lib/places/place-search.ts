// SPDX-License-Identifier: AGPL-3.0-or-later
import { everydayForms } from './everyday-names';
import { type Place } from './place';
import { squeezed } from './place-query';
import { searchForm } from './plain-letters';
import { PROVINCE_CAPITALS } from './province-capitals';

/** How well a place answers what is typed, best first; `other` are names of another time or none. */
export type MatchRank = 'exact' | 'prefix' | 'word-prefix' | 'other';

const RANKS: readonly MatchRank[] = ['exact', 'prefix', 'word-prefix', 'other'];

/** At which word of the form the words of the query begin, in the same order: `reggio emilia`, `s martino`; -1 when they do not. */
const wordsBeginAt = (form: string, query: string): number => {
  let words = form.split(' ');
  let first = -1;
  for (const beginning of query.split(' ')) {
    const at = words.findIndex((word) => word.startsWith(beginning));
    if (at < 0) return -1;
    if (first < 0) first = at;
    words = words.slice(at + 1);
  }
  return first;
};

const rankOfForm = (form: string, query: string): MatchRank => {
  if (squeezed(form) === squeezed(query)) return 'exact';
  const at = form.startsWith(query) ? 0 : wordsBeginAt(form, query);
  if (at === 0) return 'prefix';
  return at > 0 || squeezed(form).startsWith(squeezed(query)) ? 'word-prefix' : 'other';
};

type Match = { rank: MatchRank; form: string };
type Named = Pick<Place, 'name' | 'secondName'> & Partial<Pick<Place, 'belfiore'>>;

const known = new Map<string, string>();
const KNOWN_LIMIT = 50_000;

/** The search form of a name, kept: a list is ranked at every key, and names are always the same ones. */
const formOf = (name: string): string => {
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const form = searchForm(name);
  known.set(name, form);
  return form;
};

/** Every form by which a place can be meant: its names, both together as they are printed, what people call it. */
const formsOf = ({ name, secondName, belfiore }: Named): string[] => [
  formOf(name),
  ...(secondName === null ? [] : [formOf(secondName), formOf(`${name} ${secondName}`)]),
  ...everydayForms(belfiore ?? ''),
];

const bestMatch = (place: Named, query: string): Match => {
  const form = searchForm(query);
  return formsOf(place)
    .map((own): Match => ({ form: own, rank: rankOfForm(own, form) }))
    .reduce((best, match) => (RANKS.indexOf(match.rank) < RANKS.indexOf(best.rank) ? match : best));
};

/** How a place's names, in either language, match what is typed. Accents, case and signs do not count. */
export const matchesQuery = (place: Named, query: string): MatchRank => bestMatch(place, query).rank;

/** The towns that provinces are named after are meant most often, then states, then villages. */
const prominence = ({ kind, name }: Place): number => {
  if (kind === 'foreign-state') return 1;
  return PROVINCE_CAPITALS.has(formOf(name)) ? 0 : 2;
};

/**
 * Best first: exact, prefix, word prefix; in each what is there (on the date asked for, or still), then capitals and states, then by the
 * name that matched.
 */
export const rankPlaces = (
  places: readonly Place[],
  query: string,
  isThere: (place: Place) => boolean,
): Place[] => {
  const keyOf = (place: Place): string => {
    const { rank, form } = bestMatch(place, query);
    return [RANKS.indexOf(rank), isThere(place) ? 0 : 1, prominence(place), form, place.belfiore].join(' ');
  };
  return places
    .map((place) => ({ place, key: keyOf(place) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ place }) => place);
};
