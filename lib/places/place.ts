// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CivilDate,
  compareCivilDates,
  daysBetween,
  formatCivilDate,
  partsOf,
} from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';

/** A municipality or foreign state as it was named and placed between two dates; one code has several of them. */
export type Place = {
  /** Cadastral code: `A952`; foreign states `Z…`. */
  belfiore: string;
  kind: 'municipality' | 'foreign-state';
  name: string;
  /** Name in the second official language. */
  secondName: string | null;
  /** Two letters of the province; `null` for a foreign state. */
  province: string | null;
  /** Six digits for a municipality, three for a foreign state. */
  istat: string | null;
  /** First day on which this holds. */
  from: CivilDate;
  /** Last day on which this holds; `null` while it does. */
  to: CivilDate | null;
  /** `base`: came with the product; `archive`: loaded from an official archive. */
  source: 'base' | 'archive';
};

/** Why a code gives no place on a date; `proposals` are what could be meant. */
export type PlaceProblem =
  { kind: 'unknown' } | { kind: 'not-then'; name: string; date: CivilDate; proposals: Place[] };

/** True from the first to the last day of a place. */
export const existsOn = (place: Pick<Place, 'from' | 'to'>, date: CivilDate): boolean =>
  compareCivilDates(place.from, date) <= 0 && (place.to === null || compareCivilDates(date, place.to) <= 0);

const latestFirst = (a: Place, b: Place): number => compareCivilDates(b.from, a.from);

/** Days between a date and the time of a place that did not exist on it. */
const distanceFrom = (place: Place, date: CivilDate): number =>
  compareCivilDates(date, place.from) < 0
    ? daysBetween(date, place.from)
    : daysBetween(place.to ?? date, date);

/** Of places that are printed alike the one nearest to the date. */
const nearestOfEachName = (places: readonly Place[], date: CivilDate): Place[] => {
  const byDistance = [...places].sort((a, b) => distanceFrom(a, date) - distanceFrom(b, date));
  return [
    ...new Map(byDistance.toReversed().map((place) => [printedName(place), place])).values(),
  ].toReversed();
};

/**
 * The place that a code meant on a date. `places` are those with this code; `alternatives` are proposed beside
 * the code's own other names when it meant nothing then.
 */
export const placeOn = (
  places: readonly Place[],
  date: CivilDate,
  alternatives: readonly Place[] = [],
): Result<Place, PlaceProblem> => {
  const [latest, ...earlier] = [...places].sort(latestFirst);
  if (latest === undefined) return fail({ kind: 'unknown' });
  const then = [latest, ...earlier].find((place) => existsOn(place, date));
  if (then !== undefined) return ok(then);
  const existing = alternatives.filter((place) => existsOn(place, date));
  const proposals = [...existing, ...nearestOfEachName([latest, ...earlier], date)];
  return fail({ kind: 'not-then', name: latest.name, date, proposals });
};

/** The name as it is shown and printed: `Bolzano/Bozen (BZ)`, `Lana (BZ)`, `Germania`. */
export const printedName = ({
  name,
  secondName,
  province,
}: Pick<Place, 'name' | 'secondName' | 'province'>): string => {
  const names = secondName === null || name.includes(secondName) ? name : `${name}/${secondName}`;
  return province === null ? names : `${names} (${province})`;
};

/** A name with the years in which it held, to choose by: `Abano (PD) 1866–1924`. */
const proposalText = (place: Place): string =>
  `${printedName(place)} ${partsOf(place.from).year}–${place.to === null ? '' : partsOf(place.to).year}`;

/** What to tell the clerk about a code that gives no place on a date. */
export const placeMessage = (problem: PlaceProblem): Message =>
  problem.kind === 'unknown'
    ? { key: 'place.unknown' }
    : {
        key: 'place.notThen',
        values: {
          comune: problem.name,
          data: formatCivilDate(problem.date),
          proposte: problem.proposals.map(proposalText).join('; '),
        },
      };
