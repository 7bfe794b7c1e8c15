// SPDX-License-Identifier: AGPL-3.0-or-later
import { distance } from 'fastest-levenshtein';
import { normalForm } from '@/lib/citizen/name-part';
import { type CivilDate, civilDateOf, partsOf } from '@/lib/kernel/civil-date';

/** What two requests are compared by; empty texts and `null` while nothing is typed. */
export type ComparedPerson = {
  codiceFiscale: string;
  surname: string;
  givenName: string;
  birthDate: CivilDate | null;
};

/** Why two requests may be of one person: the same codice fiscale, or a near name and a near birth date. */
export type Likeness = 'same-code' | 'near';

const DIGITS = '0123456789';

/** The dates that a slip of the pen makes of one: itself, day and month swapped, one digit different. */
export const nearDates = (date: CivilDate): CivilDate[] => {
  const { year, month, day } = partsOf(date);
  const written = date.replaceAll('-', '');
  const slips = [...written].flatMap((_, place) =>
    [...DIGITS].map((digit) => written.slice(0, place) + digit + written.slice(place + 1)),
  );
  const dates = slips.map((slip) =>
    civilDateOf(Number(slip.slice(0, 4)), Number(slip.slice(4, 6)), Number(slip.slice(6))),
  );
  const near = [date, civilDateOf(year, day, month), ...dates].filter((one) => one !== null);
  return [...new Set(near)];
};

/** How many letters two names of a length may differ by: short names are other names sooner. */
const tolerance = (length: number): number => (length <= 3 ? 0 : length <= 8 ? 1 : 2);

const isNearWord = (a: string, b: string): boolean =>
  distance(a, b) <= tolerance(Math.min(a.length, b.length));

/** The first name often stands alone: "Maria Grazia" is also written "Maria". */
const firstWord = (name: string): string => normalForm(name.trim().split(/\s+/u)[0] ?? '');

const isNearPart = (a: string, b: string): boolean =>
  isNearWord(normalForm(a), normalForm(b)) ||
  (firstWord(a).length > 3 && isNearWord(firstWord(a), firstWord(b)));

const areNamesNear = (a: ComparedPerson, b: ComparedPerson): boolean => {
  const straight = isNearPart(a.surname, b.surname) && isNearPart(a.givenName, b.givenName);
  const swapped = isNearPart(a.surname, b.givenName) && isNearPart(a.givenName, b.surname);
  return straight || swapped;
};

const hasName = ({ surname, givenName }: ComparedPerson): boolean =>
  normalForm(surname) !== '' || normalForm(givenName) !== '';

/** How two requests look alike, or `null`. */
export const likenessOf = (a: ComparedPerson, b: ComparedPerson): Likeness | null => {
  if (a.codiceFiscale !== '' && a.codiceFiscale === b.codiceFiscale) return 'same-code';
  if (!a.birthDate || !b.birthDate || !hasName(a) || !hasName(b)) return null;
  return nearDates(a.birthDate).includes(b.birthDate) && areNamesNear(a, b) ? 'near' : null;
};

/** Why a clerk goes on for a person who has a request already. */
const goOnReasons = ['never-arrived', 'lost-or-stolen', 'wrong-data', 'other'] as const;

/** How it is known that somebody with a near name and date is another person. */
const otherPersonReasons = ['document-checked', 'siblings', 'other'] as const;

/** The reasons by which a likeness is answered; `other` is told by a note. */
export const REASONS_OF = { 'same-code': goOnReasons, near: otherPersonReasons } as const;

export type JudgementReason = (typeof REASONS_OF)[Likeness][number];

/** The longest note beside a reason. */
export const JUDGEMENT_NOTE_MAX = 300;

/** A reason of a likeness, or `null`. */
export const reasonAmong = (likeness: Likeness, code: unknown): JudgementReason | null =>
  REASONS_OF[likeness].find((reason) => reason === code) ?? null;
