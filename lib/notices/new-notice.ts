// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { addDays, type CivilDate, compareCivilDates, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';
import { noticeAudiences } from './notice';
import { TEXT_MAX, tidyText, TITLE_MAX, type UnsafeCharacter, unsafeCharacterIn } from './notice-text';

/** The longest that a notice is shown, in days. */
const LONGEST_DAYS = 366;
/** The longest reason of a withdrawal. */
export const REASON_MAX = 300;

const invisible = ({ code, before }: UnsafeCharacter) =>
  before === ''
    ? issueOf('notices.invisibleFirst', [], { codice: code })
    : issueOf('notices.invisible', [], { prima: before, codice: code });

const written = (empty: string, max: number) =>
  z.string().transform((typed, context): string => {
    const text = tidyText(typed);
    const unsafe = unsafeCharacterIn(text);
    if (text === '') context.addIssue(issueOf(empty));
    else if (text.length > max) context.addIssue(issueOf('text.tooLong', [], { n: text.length, max }));
    else if (unsafe) context.addIssue(invisible(unsafe));
    return text;
  });

const line = (empty: string, max: number) =>
  written(empty, max).transform((text) => text.replaceAll(/\s+/g, ' '));

const isBefore = (a: CivilDate, b: CivilDate): boolean => compareCivilDates(a, b) < 0;

/** A day not before `today`; `past` says so of an earlier one. */
const dayFrom = (today: CivilDate, past: string) =>
  z.string().transform((text, context): CivilDate => {
    const day = parseCivilDate(text);
    if (day !== null && !isBefore(day, today)) return day;
    context.addIssue(issueOf(day === null ? 'date.format' : past));
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
        .transform((text) => text.trim() || today)
        .pipe(dayFrom(today, 'notices.startPast')),
      expiresOn: dayFrom(today, 'notices.expiryPast'),
    })
    .superRefine(({ startsOn, expiresOn }, context) => {
      if (isBefore(expiresOn, startsOn)) context.addIssue(issueOf('notices.order', ['expiresOn']));
      else if (isBefore(addDays(startsOn, LONGEST_DAYS), expiresOn))
        context.addIssue(issueOf('notices.long', ['expiresOn']));
    });

export type NewNotice = z.output<ReturnType<typeof newNoticeSchema>>;

/** Why a notice is taken back. */
export const withdrawalSchema = z.object({ reason: line('notices.reasonEmpty', REASON_MAX) });
