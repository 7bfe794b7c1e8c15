// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';
import { parseTime, romeInstantOf } from '@/lib/kernel/rome-instant';
import { isService, type Service } from './service';

/** The longest note of a window. */
export const NOTE_MAX = 120;
const DAY_MS = 86_400_000;
const LONGEST_MS = 14 * DAY_MS;
const FARTHEST_MS = 366 * DAY_MS;
/** Control characters, directions, halves of characters, separators of lines: nothing of it can be seen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The fields of the form. */
export const WINDOW_FIELDS = ['service', 'fromDate', 'fromTime', 'toDate', 'toTime', 'note'] as const;
type Field = (typeof WINDOW_FIELDS)[number];
/** What was typed in them. */
export type TypedWindow = Record<Field, string>;

/** A window that can be announced. */
export type NewWindow = { service: Service; startsAt: Date; endsAt: Date; note: string };

type Refuse = (field: Field, key: string, values?: Record<string, number>) => void;

const instantIn = (typed: TypedWindow, side: 'from' | 'to', refuse: Refuse): Date | null => {
  const [date, time] = [`${side}Date`, `${side}Time`] as const;
  const sameDay = side === 'to' && typed.toDate.trim() === '';
  const day = parseCivilDate(sameDay ? typed.fromDate : typed[date]);
  const clock = parseTime(typed[time]);
  if (!day && !sameDay) refuse(date, 'date.format');
  if (!clock) refuse(time, 'services.timeFormat');
  if (!day || !clock) return null;
  const instant = romeInstantOf(day, clock.hour, clock.minute);
  if (!instant) refuse(time, 'services.timeSkipped');
  return instant;
};

const judgeTerm = (startsAt: Date, endsAt: Date, now: Date, refuse: Refuse): void => {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) refuse('toTime', 'services.order');
  else if (endsAt <= now) refuse('toTime', 'services.past');
  else if (length > LONGEST_MS) refuse('toDate', 'services.long');
  else if (startsAt.getTime() - now.getTime() > FARTHEST_MS) refuse('fromDate', 'services.far');
};

const judgeNote = (note: string, refuse: Refuse): void => {
  if (INVISIBLE.test(note)) refuse('note', 'text.control');
  else if (note.length > NOTE_MAX) refuse('note', 'text.tooLong', { n: note.length, max: NOTE_MAX });
};

/**
 * A window as a supervisor types it, in Italy's time: a day and a minute from which, and until which; without a last day it ends on the
 * first. It may have begun; it may not be over.
 */
export const newWindowSchema = (now: Date) =>
  z
    .object({
      service: z.string(),
      fromDate: z.string(),
      fromTime: z.string(),
      toDate: z.string(),
      toTime: z.string(),
      note: z.string(),
    })
    .transform((typed, context): NewWindow => {
      const refuse: Refuse = (field, key, values) => context.addIssue(issueOf(key, [field], values));
      const { service } = typed;
      if (!isService(service)) refuse('service', 'services.choose');
      const startsAt = instantIn(typed, 'from', refuse);
      const endsAt = instantIn(typed, 'to', refuse);
      if (startsAt && endsAt) judgeTerm(startsAt, endsAt, now, refuse);
      const note = typed.note.trim().replaceAll(/ +/g, ' ');
      judgeNote(note, refuse);
      return isService(service) && startsAt && endsAt ? { service, startsAt, endsAt, note } : z.NEVER;
    });
