// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type FieldName, type FormValues } from './request-fields';
import { ADULT_AGE, applicantOf } from './rules/applicant-of';

/**
 * What people of one household have in common. Contacts are offered as they are written and must be read back by the next person: how
 * the question ended is each one's own (words §2.1).
 */
const SHARED: readonly FieldName[] = [
  'residence.home',
  'residence.streetName',
  'residence.houseNumber',
  'residence.exponent',
  'residence.staircase',
  'residence.interior',
  'residence.frazione',
  'residence.postalCode',
  'residence.municipalityName',
  'residence.municipality',
  'residence.foreignAddress',
  'residence.foreignStateName',
  'residence.foreignState',
  'contacts.email',
  'contacts.mobile',
  'delivery.mode',
  'delivery.streetName',
  'delivery.houseNumber',
  'delivery.careOf',
  'delivery.postalCode',
  'delivery.municipalityName',
  'delivery.municipality',
  'delivery.delegate',
];

/** Parents of one child are those of the next, as they took part. */
const PARENTS: readonly FieldName[] = [
  'family.role',
  'family.parent1',
  'family.parent1State',
  'family.parent1Document',
  'family.parent2',
  'family.parent2State',
  'family.parent2Document',
];

const picked = (values: FormValues, names: readonly FieldName[]): FormValues =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));

/** "Mamma e tre figli": the adult of the first request is offered as a parent of the next one; read only where that is a minor's. */
const asParent = (values: FormValues): FormValues => {
  const name = [values['person.surname'], values['person.givenName']].filter(Boolean).join(' ');
  return name === '' ? {} : { 'family.parent1': name };
};

/** What a request for the next person of the same household begins with, as it was typed: address, delivery, contacts, parents. */
export const sharedByHousehold = (values: FormValues, today: CivilDate): FormValues => ({
  ...picked(values, SHARED),
  ...(applicantOf(values, today).age < ADULT_AGE ? picked(values, PARENTS) : asParent(values)),
});
