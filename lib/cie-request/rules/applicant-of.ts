// SPDX-License-Identifier: AGPL-3.0-or-later
import { parseBirthDate } from '@/lib/citizen/birth-date';
import { hasFreeMovement, isCitizenship, ITALIAN } from '@/lib/citizen/citizenship';
import { ageAt, compareCivilDates, type CivilDate } from '@/lib/kernel/civil-date';
import { choices, type ChoiceField, type ChoiceOf, type FieldName, type FormValues } from '../request-fields';
import { type Applicant } from './applicant';

/** Of age (art. 2 c.c.), in completed years. */
export const ADULT_AGE = 18;

const typedIn = (values: FormValues, field: FieldName): string => values[field]?.trim() ?? '';

const chosen = <F extends ChoiceField>(values: FormValues, field: F): ChoiceOf<F> | null =>
  (choices[field] as readonly ChoiceOf<F>[]).find((choice) => choice === values[field]) ?? null;

const ageOf = (values: FormValues, today: CivilDate): number => {
  const birth = parseBirthDate(typedIn(values, 'person.birthDate'));
  return birth === null || compareCivilDates(birth.date, today) > 0 ? ADULT_AGE : ageAt(birth.date, today);
};

const citizenshipOf = (values: FormValues): Applicant['citizenship'] => {
  const code = typedIn(values, 'residence.citizenship').toUpperCase();
  if (!isCitizenship(code)) return null;
  if (code === ITALIAN) return 'italian';
  return hasFreeMovement(code) ? 'free' : 'other';
};

const capacityOf = (values: FormValues, age: number): Applicant['capacity'] => {
  if (age >= ADULT_AGE && values['person.represented'] !== 'on') return 'full';
  const role = chosen(values, 'family.role');
  if (role === 'guardian') return 'guardian';
  return role === 'administrator' && age >= ADULT_AGE && values['family.powers'] !== 'none'
    ? 'support'
    : 'full';
};

const travelOf = (values: FormValues): boolean | null => {
  const choice = chosen(values, 'travel.validForTravel');
  return choice === null ? null : choice === 'yes';
};

/** What the rules ask about the person, as far as the form tells it now. */
export const applicantOf = (values: FormValues, today: CivilDate): Applicant => {
  const age = ageOf(values, today);
  return {
    age,
    citizenship: citizenshipOf(values),
    home: chosen(values, 'residence.home') ?? 'here',
    capacity: capacityOf(values, age),
    reason: chosen(values, 'person.reason'),
    validForTravel: travelOf(values),
    delivery: chosen(values, 'delivery.mode'),
  };
};
