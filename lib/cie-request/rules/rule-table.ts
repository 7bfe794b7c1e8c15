// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, compareCivilDates } from '@/lib/kernel/civil-date';
import { settingOn } from '@/lib/municipality/dated-switch';
import { type MunicipalitySettings } from '@/lib/municipality/settings';
import { type Applicant } from './applicant';

type Switches = MunicipalitySettings['switches'];

/** The value that a municipality's switch must have for a row to hold. */
type Needs = { [S in keyof Switches]: { switch: S; value: Switches[S][number]['value'] } }[keyof Switches];

/** Whom a row is about; what is left out may be anything. */
type When = {
  /** Completed years, both included; `null` is without end. */
  ages?: readonly [from: number, to: number | null];
} & { [F in Exclude<keyof Applicant, 'age'>]?: readonly NonNullable<Applicant[F]>[] };

/** One row of a decision table: for whom, from when, what follows, and who says so. */
export type Rule<V> = {
  /** Key of the Italian sentence that says why. */
  why: string;
  when: When;
  value: V;
  from: CivilDate;
  needs?: Needs;
  /** Law, standard or practice; what no source confirms says so. */
  source: string;
};

/** The day of the request and the municipality's dated switches. */
export type RuleContext = { today: CivilDate; settings: Pick<MunicipalitySettings, 'switches'> };

/** Before this date no request was taken by this program: the first day on which every table has a row. */
export const FIRST_DAY = '2021-08-02' as CivilDate;

const inAges = (age: number, [youngest, oldest]: NonNullable<When['ages']>): boolean =>
  age >= youngest && (oldest === null || age <= oldest);

const isAmong = (fact: unknown, wanted: readonly unknown[] | undefined): boolean =>
  wanted === undefined || wanted.includes(fact);

const holds = <V>(
  { when, from, needs }: Rule<V>,
  applicant: Applicant,
  { today, settings }: RuleContext,
): boolean => {
  const { ages, ...facts } = when;
  return (
    compareCivilDates(from, today) <= 0 &&
    (ages === undefined || inAges(applicant.age, ages)) &&
    Object.entries(facts).every(([fact, wanted]) => isAmong(applicant[fact as keyof Applicant], wanted)) &&
    (needs === undefined || settingOn<unknown>(settings.switches[needs.switch], today) === needs.value)
  );
};

/** The first row that holds; every table has one for everybody from {@link FIRST_DAY} on. */
export const decide = <V>(rules: readonly Rule<V>[], applicant: Applicant, context: RuleContext): Rule<V> => {
  const rule = rules.find((candidate) => holds(candidate, applicant, context));
  if (rule === undefined) throw new Error('a table of rules has a row for everybody');
  return rule;
};
