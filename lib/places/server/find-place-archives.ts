// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Tx } from '@/lib/platform/database';
import { type PlaceArchive, findPlaceArchive } from './store/place-repository';

/** Where municipalities and foreign states come from and of which date, to be shown beside the fields. */
export const findPlaceArchives = async (tx: Tx): Promise<PlaceArchive[]> => {
  const found = [await findPlaceArchive(tx, 'municipality'), await findPlaceArchive(tx, 'foreign-state')];
  return found.filter((archive) => archive !== null);
};
