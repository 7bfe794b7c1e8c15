// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type Place, placeMessage, placeOn, printedName } from '@/lib/places/place';
import { searchForm } from '@/lib/places/plain-letters';

/** A place as a request keeps it; `aboard` a ship or an aircraft, without a code. */
export type ChosenPlace = { belfiore: string; name: string; kind: Place['kind'] | 'aboard' };

/** What was typed: the name that is seen, and the code that was chosen with it. */
type TypedPlace = { name: string; code: string };

const namesOf = (place: Place): string[] =>
  [place.name, place.secondName, printedName(place), printedName({ ...place, secondName: null })]
    .filter((name) => name !== null)
    .map(searchForm);

/**
 * The place that was chosen, as it was named on a date. The name that is seen must be one of the code's: a code
 * that stayed behind after the name was changed would print another birthplace than the clerk reads.
 */
export const chosenPlace = (
  typed: TypedPlace,
  rows: readonly Place[],
  date: CivilDate,
): Result<ChosenPlace, Message & { kind: 'refused' }> => {
  if (typed.code === '' || rows.length === 0) return fail({ kind: 'refused', key: 'place.unknown' });
  if (typed.name !== '' && !rows.flatMap(namesOf).includes(searchForm(typed.name)))
    return fail({ kind: 'refused', key: 'birthplace.code' });
  const place = placeOn(rows, date);
  if (!place.ok) return fail({ kind: 'refused', ...placeMessage(place.error) });
  const { belfiore, kind } = place.value;
  return ok({ belfiore, kind, name: printedName(place.value) });
};
