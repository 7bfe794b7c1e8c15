// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';
import { namePartField, normalForm } from './name-part';

/** Surname and given name; `null` is a part that the person does not have (ANPR `senzaCognome`, `senzaNome`). */
export type PersonNames = { surname: string | null; givenName: string | null; onePart: boolean };

/** The fields of a form that takes a person's names; spread into a section and refine it with `refineNames`. */
export const personNamesShape = {
  surname: namePartField,
  givenName: namePartField,
  /** Check box "persona con un solo nome". */
  onePart: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
};

type Context = { addIssue(issue: ReturnType<typeof issueOf>): void };

/** Both parts are needed, unless the person has only one and the clerk says so; then exactly one. */
export const refineNames = (names: PersonNames, context: Context): void => {
  const { surname, givenName, onePart } = names;
  if (onePart) {
    if (surname !== null && givenName !== null) context.addIssue(issueOf('name.onePartBoth', ['onePart']));
    if (surname === null && givenName === null) context.addIssue(issueOf('name.onePart', ['surname']));
    return;
  }
  if (surname === null) context.addIssue(issueOf('name.onePart', ['surname']));
  if (givenName === null) context.addIssue(issueOf('name.onePart', ['givenName']));
};

/** A person's names as typed → {@link PersonNames}. */
export const personNamesSchema = z.object(personNamesShape).superRefine(refineNames);

/** Whether a whole name, surname first or last, is that of a person; letters, not accents or spaces, count. */
export const isNameOf = (name: string, person: { surname: string; givenName: string }): boolean => {
  const { surname, givenName } = person;
  const orders = [`${surname} ${givenName}`, `${givenName} ${surname}`].map(normalForm);
  return orders[0] !== '' && orders.includes(normalForm(name));
};
