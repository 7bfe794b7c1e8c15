// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Place } from '@/lib/places/place';

/** The fields that hold the name of a place, each with the one that holds its code, what may stand there, and on which day it counts. */
export const placeFields = [
  { name: 'person.birthplaceName', code: 'person.birthplace', kind: null, on: 'birth' },
  { name: 'residence.municipalityName', code: 'residence.municipality', kind: 'municipality', on: 'today' },
  { name: 'residence.foreignStateName', code: 'residence.foreignState', kind: 'foreign-state', on: 'today' },
  { name: 'delivery.municipalityName', code: 'delivery.municipality', kind: 'municipality', on: 'today' },
] as const satisfies readonly {
  name: string;
  code: string;
  kind: Place['kind'] | null;
  on: 'birth' | 'today';
}[];

export type PlaceField = (typeof placeFields)[number];
export type PlaceName = PlaceField['name'];
