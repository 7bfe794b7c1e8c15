// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  checkCharacter,
  givenNameCode,
  MONTH_LETTERS,
  surnameCode,
} from '@/lib/citizen/codice-fiscale-letters';
import { addDays, addYears, type CivilDate, partsOf } from '@/lib/kernel/civil-date';
import { existsOn, type Place } from '@/lib/places/place';
import { type Birthplaces } from './birthplaces';
import { type Dice, draw } from './dice';
import { ABROAD, NAMES } from './names';

/** An invented citizen, with the codice fiscale that these data give. */
export type Person = {
  surname: string;
  givenName: string;
  sex: 'F' | 'M';
  birthDate: CivilDate;
  birthplace: Place;
  citizenship: string;
  codiceFiscale: string;
};

/** Where the people live whose requests are invented. */
export type Town = { province: string; languages: readonly string[]; birthplaces: Birthplaces };

const WOMEN_DAY_OFFSET = 40;
const OMOCODIA = 'LMNPQRSTUV';
const LAST_DIGIT = 14;
const [YOUNGEST, OLDEST] = [18, 96];

const codiceFiscaleOf = (person: Omit<Person, 'codiceFiscale'>, omocodia: boolean): string => {
  const { year, month, day } = partsOf(person.birthDate);
  const dayPart = day + (person.sex === 'F' ? WOMEN_DAY_OFFSET : 0);
  const first15 = [
    surnameCode(person.surname),
    givenNameCode(person.givenName),
    String(year).slice(2),
    MONTH_LETTERS.charAt(month - 1),
    String(dayPart).padStart(2, '0'),
    person.birthplace.belfiore,
  ].join('');
  const letters = omocodia
    ? first15.slice(0, LAST_DIGIT) + OMOCODIA.charAt(Number(first15.charAt(LAST_DIGIT)))
    : first15;
  return letters + checkCharacter(letters);
};

/** An adult on that day; the middle ages are the commonest. */
const birthDateBefore = (day: CivilDate, dice: Dice): CivilDate => {
  const age = YOUNGEST + Math.floor((OLDEST - YOUNGEST) * ((dice.share() + dice.share()) / 2));
  return addDays(addYears(day, -age), -1 - dice.below(364));
};

const bornHere = (birthDate: CivilDate, town: Town, dice: Dice) => {
  const german = town.languages.includes('de') && dice.happens(0.6);
  return {
    names: german ? NAMES.german : NAMES.italian,
    birthplace: town.birthplaces.municipalityOn(birthDate, dice),
    citizenship: 'ITA',
  };
};

const born = (birthDate: CivilDate, town: Town, dice: Dice) => {
  if (!dice.happens(0.13)) return bornHere(birthDate, town, dice);
  const { state, citizenship, names } = draw(ABROAD, dice);
  const birthplace = town.birthplaces.state(state);
  if (!existsOn(birthplace, birthDate)) return bornHere(birthDate, town, dice);
  return { names, birthplace, citizenship: dice.happens(0.3) ? 'ITA' : citizenship };
};

/** Somebody of this town who is of age on `day`. */
export const inventPerson = (town: Town, day: CivilDate, dice: Dice): Person => {
  const sex = dice.happens(0.51) ? 'F' : 'M';
  const birthDate = birthDateBefore(day, dice);
  const { names, birthplace, citizenship } = born(birthDate, town, dice);
  const person = {
    surname: draw(names.surnames, dice),
    givenName: draw(names[sex], dice),
    sex,
    birthDate,
    birthplace,
    citizenship,
  } as const;
  return { ...person, codiceFiscale: codiceFiscaleOf(person, dice.happens(0.002)) };
};
