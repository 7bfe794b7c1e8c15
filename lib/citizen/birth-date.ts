// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import {
  type CivilDate,
  civilDateOf,
  compareCivilDates,
  formatCivilDate,
  parseCivilDate,
} from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';

/**
 * A birth date and how much of it is known. As ANPR does (`senzaGiorno`, `senzaGiornoMese`), what is not known is the first of its
 * month or year.
 */
export type BirthDate = { date: CivilDate; known: 'day' | 'month' | 'year' };

const LOOKS_LIKE_A_DATE = /^\s*(\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4}|\d{8}|\d{4}-\d{2}-\d{2})\s*$/;
const MONTH_ONLY = /^(?:00?[/.\- ])?(\d{1,2})[/.\- ](\d{4})$/;
const YEAR_ONLY = /^(?:00?[/.\- ]00?[/.\- ])?(\d{4})$/;

const partial = (text: string): BirthDate | null => {
  const year = YEAR_ONLY.exec(text);
  if (year) {
    const date = civilDateOf(Number(year[1]), 1, 1);
    return date && { date, known: 'year' };
  }
  const month = MONTH_ONLY.exec(text);
  const date = month && civilDateOf(Number(month[2]), Number(month[1]), 1);
  return date ? { date, known: 'month' } : null;
};

/** Reads a birth date as typed: whole, or `03/1985`, `00/03/1985`, `1985`, `00/00/1985` where no more is known; `null` otherwise. */
export const parseBirthDate = (typed: string): BirthDate | null => {
  const date = parseCivilDate(typed);
  return date === null ? partial(typed.trim()) : { date, known: 'day' };
};

/** `21/11/1984`, or only what is known: `11/1984`, `1984`. */
export const formatBirthDate = ({ date, known }: BirthDate): string => {
  const text = formatCivilDate(date);
  if (known === 'day') return text;
  return known === 'month' ? text.slice(3) : text.slice(6);
};

/** A birth date as typed → one that exists and is not after `today`. */
export const birthDateField = (today: CivilDate) =>
  z.string().transform((text, context): BirthDate => {
    const birth = parseBirthDate(text);
    if (birth !== null && compareCivilDates(birth.date, today) <= 0) return birth;
    if (birth !== null) context.addIssue(issueOf('birth.future'));
    else if (LOOKS_LIKE_A_DATE.test(text))
      context.addIssue(issueOf('birth.impossible', [], { data: text.trim() }));
    else context.addIssue(issueOf(text.trim() === '' ? 'birth.missing' : 'birth.format'));
    return z.NEVER;
  });
