// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { type Place } from '../place';
import { findPlaces } from './find-places';

type Search = { text: string; date: CivilDate | null; kind: Place['kind'] | null };

/** The places that a clerk may mean by what is typed, best first, at most twelve; reference data, no tenant. */
export const searchPlaces = (
  _authorised: Authorised<'work-requests'>,
  { text, date, kind }: Search,
): Promise<Place[]> => database().withoutTenant(({ tx }) => findPlaces(tx, text, date, kind));
