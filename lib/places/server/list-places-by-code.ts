// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Place } from '@/lib/places/place';
import { type Tx } from '@/lib/platform/database';
import { listPlacesByCode as list } from './store/place-repository';

/** Everything a Belfiore code ever meant, for rules that choose by date. */
export const listPlacesByCode = (tx: Tx, belfiore: string): Promise<Place[]> => list(tx, belfiore);
