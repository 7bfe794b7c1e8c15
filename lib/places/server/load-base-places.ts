// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tx } from '@/lib/platform/database';
import { type Place } from '../place';
import { BASE_SOURCE, basePlaces } from './base-places';
import { findPlaceArchive, lockPlaces, replacePlaces } from './store/place-repository';

const KINDS: readonly Place['kind'][] = ['municipality', 'foreign-state'];

/**
 * Fills an empty place table with the data that comes with the product; kinds that were loaded before stay as
 * they are. Gives the number of places loaded. Needs the owner's role.
 */
export const loadBasePlaces = async (reference: { tx: Tx; now: Date }): Promise<number> => {
  await lockPlaces(reference.tx);
  const empty: Place['kind'][] = [];
  for (const kind of KINDS) if ((await findPlaceArchive(reference.tx, kind)) === null) empty.push(kind);
  if (empty.length === 0) return 0;

  const all = (await basePlaces()).filter((place) => empty.includes(place.kind));
  for (const kind of empty) {
    const places = all.filter((place) => place.kind === kind);
    const noted = { source: 'base', archiveDate: null, fileName: BASE_SOURCE, rows: places.length } as const;
    await replacePlaces(reference.tx, { kind, ...noted, importedAt: reference.now }, places);
  }
  return all.length;
};
