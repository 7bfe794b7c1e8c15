// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { existsOn, type Place } from '@/lib/places/place';
import { type Dice } from './dice';

/** Where people of a town can have been born. */
export type Birthplaces = {
  /** A municipality that existed on that day: most of them in the town's province. */
  municipalityOn(date: CivilDate, dice: Dice): Place;
  state(belfiore: string): Place;
};

const NEAR = 0.7;
const TRIES = 200;

/** Every place of the archive can come up, ceased ones for whoever was born while they were there. */
export const birthplacesOf = (places: readonly Place[], province: string): Birthplaces => {
  const everywhere = places.filter(({ kind }) => kind === 'municipality');
  const near = everywhere.filter((place) => place.province === province);
  const states = new Map(
    places.filter(({ kind }) => kind === 'foreign-state').map((place) => [place.belfiore, place]),
  );
  return {
    municipalityOn: (date, dice) => {
      for (let turn = 0; turn < TRIES; turn += 1) {
        const place = dice.pick(near.length > 0 && dice.happens(NEAR) ? near : everywhere);
        if (existsOn(place, date)) return place;
      }
      throw new Error(`no municipality existed on ${date}`);
    },
    state: (belfiore) => {
      const state = states.get(belfiore);
      if (!state) throw new Error(`no state has the code ${belfiore}`);
      return state;
    },
  };
};
