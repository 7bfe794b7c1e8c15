// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { addDays, type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';
import { noticeAudiences } from './notice';
import { TEXT_MAX, tidyText, TITLE_MAX, unsafeCharacterIn } from './notice-text';

/** The longest that a notice is shown, in days. */
const LONGEST_DAYS = 366;
/** The longest reason of a withdrawal. */
export const REASON_MAX = 300;

const written = (empty: string, max: number) =>
  z.string().transform((typed, context): string => {
    const text = tidyText(typed);
    const unsafe = unsafeCharacterIn(text);
    if (text === '') context.addIssue(issueOf(empty));
    else if (text.length > max) context.addIssue(issueOf('text.tooLong', [], { n: text.length, max }));
    else if (unsafe)
      context.addIssue(issueOf('notices.invisible', [], { prima: unsafe.before, codice: unsafe.code }));
    return text;
  });

const line = (empty: string, max: number) =>
  written(empty, max).transform((text) => text.replaceAll(/\s+/g, ' '));

const date = z.string().transform((text, context): CivilDate => {
  const parsed = parseCivilDate(text);
  if (parsed !== null) return parsed;
  context.addIssue(issueOf('date.format'));
  return z.NEVER;
});

/** A notice as the supervisor types it; without a first day it begins on `today`. */
export const newNoticeSchema = (today: CivilDate) =>
  z
    .object({
      title: line('notices.titleEmpty', TITLE_MAX),
      text: written('notices.textEmpty', TEXT_MAX),
      audience: z.enum(noticeAudiences, { message: 'notices.audienceEmpty' }),
      startsOn: z
        .string()
        .transform((text) => (text.trim() === '' ? today : text))
        .pipe(date),
      expiresOn: date,
    })
    .superRefine(({ startsOn, expiresOn }, context) => {
      const isBefore = (a: CivilDate, b: CivilDate) => compareCivilDates(a, b) < 0;
      if (isBefore(startsOn, today)) context.addIssue(issueOf('notices.startPast', ['startsOn']));
      if (isBefore(expiresOn, today)) context.addIssue(issueOf('notices.expiryPast', ['expiresOn']));
      else if (isBefore(expiresOn, startsOn)) context.addIssue(issueOf('notices.order', ['expiresOn']));
      else if (isBefore(addDays(startsOn, LONGEST_DAYS), expiresOn))
        context.addIssue(issueOf('notices.long', ['expiresOn']));
    });

export type NewNotice = z.output<ReturnType<typeof newNoticeSchema>>;

/** Why a notice is taken back. */
export const withdrawalSchema = z.object({ reason: line('notices.reasonEmpty', REASON_MAX) });
