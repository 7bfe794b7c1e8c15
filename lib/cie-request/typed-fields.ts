// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { NAME_LETTERS, tidyName } from '@/lib/citizen/name-part';
import { type CivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';
import { type ChoiceField, type ChoiceOf, choices } from './request-fields';

const TEXT_CHARACTER = new RegExp(`^[0-9${NAME_LETTERS}' .,:()/+&°ºª«»!?-]$`);

/** A short text as typed → tidy text of printable characters, `null` when nothing was typed. */
export const textField = (max: number) =>
  z.string().transform((typed, context): string | null => {
    const text = tidyName(typed);
    if (text === '') return null;
    const refused = [...text].find((character) => !TEXT_CHARACTER.test(character));
    if (refused !== undefined && /[\p{C}\p{Zl}\p{Zp}]/u.test(refused))
      context.addIssue(issueOf('text.control'));
    else if (refused !== undefined) context.addIssue(issueOf('text.character', [], { c: refused }));
    else if (text.length > max) context.addIssue(issueOf('text.tooLong', [], { n: text.length, max }));
    return text;
  });

/** One of the choices of a field, `null` when none was made; anything else was tampered with. */
export const choiceField = <F extends ChoiceField>(field: F) =>
  z.string().transform((typed, context): ChoiceOf<F> | null => {
    if (typed === '') return null;
    const chosen = (choices[field] as readonly ChoiceOf<F>[]).find((choice) => choice === typed);
    if (chosen !== undefined) return chosen;
    context.addIssue(issueOf('choice.unknown'));
    return z.NEVER;
  });

/** A tick. */
export const tickField = z.string().transform((typed) => typed === 'on');

const LOOKS_LIKE_A_DATE = /^\d{1,4}[/.\- ]?\d{1,2}[/.\- ]?\d{1,4}$/;

/** A date as typed → a civil date, `null` when nothing was typed. */
export const dateField = z.string().transform((typed, context): CivilDate | null => {
  const text = typed.trim();
  if (text === '') return null;
  const date = parseCivilDate(text);
  if (date !== null) return date;
  context.addIssue(
    LOOKS_LIKE_A_DATE.test(text) ? issueOf('date.impossible', [], { data: text }) : issueOf('date.format'),
  );
  return z.NEVER;
});

/** The number of a document as typed → upper case without spaces (ANPR: 1–20 letters and digits). */
export const documentNumberField = z.string().transform((typed, context): string | null => {
  const text = typed.replace(/ /g, '').toUpperCase();
  if (text === '') return null;
  const refused = [...text].find((character) => !/^[0-9A-Z]$/.test(character));
  if (refused !== undefined)
    context.addIssue(
      /\p{C}/u.test(refused) ? issueOf('text.control') : issueOf('text.character', [], { c: refused }),
    );
  else if (text.length > 20) context.addIssue(issueOf('text.tooLong', [], { n: text.length, max: 20 }));
  return text;
});
