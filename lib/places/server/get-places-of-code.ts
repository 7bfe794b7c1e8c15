// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { type Place } from '../place';
import { listPlacesByCode } from './list-places-by-code';

/** Everything that a Belfiore code ever meant; the form judges it by the birth date. */
export const getPlacesOfCode = (
  _authorised: Authorised<'work-requests'>,
  belfiore: string,
): Promise<Place[]> => database().withoutTenant(({ tx }) => listPlacesByCode(tx, belfiore));
