// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { freezeRequest } from '@/lib/cie-request/freeze-request';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type ImportedRequest } from '@/lib/cie-request/imported-request';
import { type FormValues } from '@/lib/cie-request/request-fields';
import { addDays, type CivilDate, daysBetween } from '@/lib/kernel/civil-date';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { type Place } from '@/lib/places/place';
import { type Course, courseOf } from './course';
import { type Dice, diceOf } from './dice';
import { inventPerson, type Town } from './person';
import { typedRequest } from './typed-request';

/** What an import invents from: the same scene, seed and number give the same request. */
export type Scene = {
  seed: number;
  /** How many requests there will be; they are spread over the years in their order. */
  people: number;
  today: CivilDate;
  settings: MunicipalitySettings;
  town: Town;
  placesByCode: (belfiore: string) => readonly Place[];
  operatorIds: readonly string[];
};

/** The first working day under today's rule of validity for adults: earlier requests could not be judged. */
const FIRST_DAY = '2022-09-19' as CivilDate;
/** Another number of people under the same seed is another population: a database can hold both. */
const PEOPLE_APART = 7_919;
const SATURDAY = 6;
const OPENS_AT_UTC = 7 * 60;
const OPEN_MINUTES = 270;
const MINUTE_MS = 60_000;

const workday = (date: CivilDate): CivilDate => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return addDays(date, -2);
  return weekday === SATURDAY ? addDays(date, -1) : date;
};

const dayOf = ({ people, today }: Scene, number: number): CivilDate =>
  workday(addDays(FIRST_DAY, Math.floor(((number + 1) / people) * daysBetween(FIRST_DAY, today))));

const frozenOf = (scene: Scene, values: FormValues, today: CivilDate): FrozenRequest => {
  const { settings, placesByCode } = scene;
  const frozen = freezeRequest(values, { today, settings, placesByCode });
  if (frozen.ok) return frozen.value;
  throw new Error(`the rules refuse an invented request: ${JSON.stringify(frozen.error.messages)}`);
};

/** A name-based id: the same for a request of the same import, of no other. */
const idOf = ({ seed, people }: Scene, number: number): string =>
  createHash('sha256')
    .update(`${seed}/${people}/${number}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-9$4-$5');

/** What a draft holds that was left in the middle: the first fields, in the order of the conversation. */
const begun = (values: FormValues, dice: Dice): FormValues => {
  const fields = Object.entries(values);
  return Object.fromEntries(fields.slice(0, 3 + dice.below(fields.length - 6)));
};

const valuesOf = ({ status }: Course, values: FormValues, dice: Dice): FormValues => {
  if (status === 'cancelled') return {};
  return status === 'draft' ? begun(values, dice) : values;
};

/** The request of this number, from 0. Throws when the rules refuse what is invented: then this folder is behind the rules. */
export const inventRequest = (scene: Scene, number: number): ImportedRequest => {
  const dice = diceOf(scene.seed + scene.people * PEOPLE_APART, number);
  const day = dayOf(scene, number);
  const course = courseOf(daysBetween(day, scene.today), scene.settings.retention, dice);
  const typed = typedRequest(inventPerson(scene.town, day, dice), day, dice);
  const values = valuesOf(course, typed, dice);
  const prepared = course.status !== 'draft' && course.status !== 'cancelled';
  const minutes = OPENS_AT_UTC + dice.below(OPEN_MINUTES);
  return {
    id: idOf(scene, number),
    ...course,
    values,
    frozen: prepared ? frozenOf(scene, values, day) : null,
    openedAt: new Date(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS),
    operatorId: dice.pick(scene.operatorIds),
  };
};
