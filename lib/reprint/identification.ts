// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CivilDate, compareCivilDates, formatCivilDate, parseCivilDate } from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';

/** How the holder was recognised: by this card, or by another document shown at the counter. */
export type Identification =
  | { kind: 'this-cie' }
  | { kind: 'other-document'; type: string; number: string; issuer: string; expiresOn: CivilDate };

const MAX = { type: 60, number: 30, issuer: 80 } as const;
const DETAILS = ['type', 'number', 'issuer'] as const;

const detail = z
  .string()
  .optional()
  .transform((text) => (text ?? '').replace(/\s+/g, ' ').trim());
const typedIdentification = z.object({
  kind: z.string().optional(),
  type: detail,
  number: detail,
  issuer: detail,
  expiresOn: detail,
});

/** What is typed about the identification, untouched. */
export type TypedIdentification = z.input<typeof typedIdentification>;

type Context = { addIssue(issue: ReturnType<typeof issueOf>): void };

const checkDetails = (typed: z.output<typeof typedIdentification>, context: Context): void => {
  for (const field of DETAILS) {
    const text = typed[field];
    if (text === '') context.addIssue(issueOf(`reprint.document.${field}Missing`, [field]));
    else if (text.length > MAX[field])
      context.addIssue(issueOf('text.tooLong', [field], { n: text.length, max: MAX[field] }));
    else if (/\p{C}/u.test(text)) context.addIssue(issueOf('text.control', [field]));
  }
};

const expiryOf = (text: string, today: CivilDate, context: Context): CivilDate | null => {
  const date = parseCivilDate(text);
  if (date === null) {
    context.addIssue(issueOf('date.format', ['expiresOn']));
    return null;
  }
  if (compareCivilDates(date, today) < 0)
    context.addIssue(issueOf('reprint.document.expired', ['expiresOn'], { data: formatCivilDate(date) }));
  return date;
};

/**
 * What is typed about the identification → {@link Identification}. Another document needs type, number, issuer and an expiry that
 * is not past (DPR 445/2000, art. 35).
 */
export const identificationSchema = (today: CivilDate) =>
  typedIdentification.transform((typed, context): Identification => {
    if (typed.kind === 'this-cie') return { kind: 'this-cie' };
    if (typed.kind !== 'other-document') {
      context.addIssue(issueOf('choice.unknown', ['kind']));
      return z.NEVER;
    }
    checkDetails(typed, context);
    const expiresOn = expiryOf(typed.expiresOn, today, context);
    if (expiresOn === null) return z.NEVER;
    const { type, number, issuer } = typed;
    return { kind: 'other-document', type, number, issuer, expiresOn };
  });
