// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';

const LOOKS_LIKE_A_DATE = /^\s*(\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{4}|\d{8}|\d{4}-\d{2}-\d{2})\s*$/;

/** A birth date as typed → a civil date that exists and is not after `today`. */
export const birthDateField = (today: CivilDate) =>
  z.string().transform((text, context): CivilDate => {
    const date = parseCivilDate(text);
    if (date !== null && compareCivilDates(date, today) <= 0) return date;
    if (date !== null) context.addIssue(issueOf('birth.future'));
    else if (LOOKS_LIKE_A_DATE.test(text))
      context.addIssue(issueOf('birth.impossible', [], { data: text.trim() }));
    else context.addIssue(issueOf(text.trim() === '' ? 'birth.missing' : 'birth.format'));
    return z.NEVER;
  });
