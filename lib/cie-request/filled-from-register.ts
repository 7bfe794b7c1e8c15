// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FieldName, type FormValues } from './request-fields';

/**
 * What an answer of the register writes into a form: what is empty, and what an earlier answer (`ours`) had filled and nobody has
 * changed since. What an earlier answer filled and this one does not know is taken out: it was another person's.
 */
export const filledFromRegister = (now: FormValues, ours: FormValues, told: FormValues): FormValues => {
  const names = new Set([...Object.keys(told), ...Object.keys(ours)] as FieldName[]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const [typed, text] = [now[name] ?? '', told[name] ?? ''];
      const isFree = typed === '' || typed === ours[name];
      return isFree && typed !== text ? [[name, text]] : [];
    }),
  );
};

const HOME: readonly FieldName[] = [
  'residence.home',
  'residence.streetName',
  'residence.houseNumber',
  'residence.exponent',
  'residence.staircase',
  'residence.interior',
  'residence.frazione',
  'residence.postalCode',
];

/**
 * The fields that need no look after an answer: those that hold what it told, and the parts of a told address that it does not have.
 * Enter goes past them; Tab does not.
 */
export const settledByRegister = (now: FormValues, told: FormValues): ReadonlySet<string> => {
  const isTold = (name: FieldName): boolean => told[name] !== undefined && told[name] === now[name];
  const known = (Object.keys(told) as FieldName[]).filter(isTold);
  const absent = isTold('residence.streetName') ? HOME.filter((name) => !now[name] && !told[name]) : [];
  return new Set([...known, ...absent]);
};
