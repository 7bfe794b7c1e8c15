// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type Result } from '@/lib/kernel/result';
import { type Tx } from '@/lib/platform/database';
import { type Place, type PlaceProblem, placeOn } from '../place';
import { listNamesakesOn, listPlacesByCode } from './store/place-repository';

/** What a Belfiore code meant on a date; when it meant nothing then, what may be meant instead. */
export const getPlaceOn = async (
  tx: Tx,
  belfiore: string,
  date: CivilDate,
): Promise<Result<Place, PlaceProblem>> => {
  const places = await listPlacesByCode(tx, belfiore);
  const found = placeOn(places, date);
  if (found.ok || found.error.kind === 'unknown') return found;
  const [latest] = places;
  return latest === undefined ? found : placeOn(places, date, await listNamesakesOn(tx, latest, date));
};
