// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import {
  addDays,
  type CivilDate,
  compareCivilDates,
  formatCivilDate,
  parseCivilDate,
} from '@/lib/kernel/civil-date';
import { issueOf } from '@/lib/kernel/message';

/** A document that somebody shows; never an image of it. */
export type ShownDocument = { type: string; number: string; expiresOn: CivilDate };

/** Somebody who knows the holder, with the document of their own. */
export type Witness = ShownDocument & { name: string };

/**
 * How the holder was recognised: by this card, by another document shown at the counter, by two witnesses; or who comes with a written
 * delegation, recognised by a document of their own (DPR 445/2000, art. 38, comma 3-bis).
 */
export type Identification =
  | { kind: 'this-cie' }
  | ({ kind: 'other-document'; issuer: string } & ShownDocument)
  | { kind: 'witnesses'; witnesses: readonly [Witness, Witness] }
  | ({ kind: 'delegate'; issuer: string; name: string; delegatedOn: CivilDate } & ShownDocument);

/** The ways in which somebody is recognised, in the order in which they are offered. */
export const identificationKinds = [
  'this-cie',
  'other-document',
  'witnesses',
  'delegate',
] as const satisfies readonly Identification['kind'][];

/** A delegation to collect codes holds this many days from its signature. */
export const DELEGATION_DAYS = 30;

const MAX = { type: 60, number: 30, issuer: 80, name: 120 } as const;
type Detail = keyof typeof MAX;

/** The two witnesses among what is typed: their fields begin with it. */
export const WITNESS_FIELDS = ['w1', 'w2'] as const;
type Who = '' | (typeof WITNESS_FIELDS)[number];

const detail = z
  .string()
  .optional()
  .transform((text) => (text ?? '').replace(/\s+/g, ' ').trim());

const typedIdentification = z.object({
  ...{ kind: z.string().optional(), type: detail, number: detail, issuer: detail, expiresOn: detail },
  ...{ name: detail, delegatedOn: detail },
  ...{ w1Name: detail, w1Type: detail, w1Number: detail, w1ExpiresOn: detail },
  ...{ w2Name: detail, w2Type: detail, w2Number: detail, w2ExpiresOn: detail },
});

/** What is typed about the identification, untouched. */
export type TypedIdentification = z.input<typeof typedIdentification>;

/** The fields of the form. */
export const IDENTIFICATION_FIELDS = Object.keys(typedIdentification.shape) as (keyof TypedIdentification)[];

type Typed = z.output<typeof typedIdentification>;
type Context = { addIssue(issue: ReturnType<typeof issueOf>): void };

/** The name of a field: `number`, and of the first witness `w1Number`. */
const fieldOf = (who: Who, field: Detail | 'expiresOn' | 'delegatedOn') =>
  (who === '' ? field : `${who}${field[0]?.toUpperCase()}${field.slice(1)}`) as Exclude<keyof Typed, 'kind'>;

const readDetail = (typed: Typed, who: Who, of: Detail, context: Context): string => {
  const field = fieldOf(who, of);
  const text = typed[field];
  if (text === '') context.addIssue(issueOf(`reprint.document.${of}Missing`, [field]));
  else if (text.length > MAX[of])
    context.addIssue(issueOf('text.tooLong', [field], { n: text.length, max: MAX[of] }));
  else if (/\p{C}/u.test(text)) context.addIssue(issueOf('text.control', [field]));
  return text;
};

const readDate = (typed: Typed, field: Exclude<keyof Typed, 'kind'>, context: Context): CivilDate | null => {
  const date = parseCivilDate(typed[field]);
  if (date === null) context.addIssue(issueOf('date.format', [field]));
  return date;
};

const readDocument = (typed: Typed, who: Who, today: CivilDate, context: Context): ShownDocument | null => {
  const type = readDetail(typed, who, 'type', context);
  const number = readDetail(typed, who, 'number', context);
  const field = fieldOf(who, 'expiresOn');
  const expiresOn = readDate(typed, field, context);
  if (expiresOn === null) return null;
  if (compareCivilDates(expiresOn, today) < 0)
    context.addIssue(issueOf('reprint.document.expired', [field], { data: formatCivilDate(expiresOn) }));
  return { type, number, expiresOn };
};

const readWitness = (typed: Typed, who: Who, today: CivilDate, context: Context): Witness | null => {
  const name = readDetail(typed, who, 'name', context);
  const document = readDocument(typed, who, today, context);
  return document && { name, ...document };
};

const readDelegation = (typed: Typed, today: CivilDate, context: Context): CivilDate | null => {
  const date = readDate(typed, 'delegatedOn', context);
  if (date === null) return null;
  if (compareCivilDates(date, today) > 0)
    context.addIssue(issueOf('reprint.delegate.future', ['delegatedOn']));
  if (compareCivilDates(addDays(date, DELEGATION_DAYS), today) < 0)
    context.addIssue(issueOf('reprint.delegate.tooOld', ['delegatedOn'], { n: DELEGATION_DAYS }));
  return date;
};

const read = (
  typed: Typed,
  today: CivilDate,
  kinds: readonly Identification['kind'][],
  context: Context,
): Identification | null => {
  const kind = kinds.find((one) => one === typed.kind);
  if (!kind) {
    context.addIssue(issueOf('choice.unknown', ['kind']));
    return null;
  }
  switch (kind) {
    case 'this-cie':
      return { kind };
    case 'witnesses': {
      const [first, second] = WITNESS_FIELDS.map((who) => readWitness(typed, who, today, context));
      return first && second ? { kind, witnesses: [first, second] } : null;
    }
    case 'other-document': {
      const document = readDocument(typed, '', today, context);
      const issuer = readDetail(typed, '', 'issuer', context);
      return document && { kind, issuer, ...document };
    }
    case 'delegate': {
      const name = readDetail(typed, '', 'name', context);
      const document = readDocument(typed, '', today, context);
      const issuer = readDetail(typed, '', 'issuer', context);
      const delegatedOn = readDelegation(typed, today, context);
      return document && delegatedOn && { kind, name, issuer, delegatedOn, ...document };
    }
  }
};

/**
 * What is typed about the identification → {@link Identification}. A document needs type, number and an expiry that is not past (DPR
 * 445/2000, art. 35), the holder's and the delegate's also who issued it; a delegation is at most {@link DELEGATION_DAYS} days old. Other
 * ways than `kinds` are refused.
 */
export const identificationSchema = <K extends Identification['kind'] = Identification['kind']>(
  today: CivilDate,
  kinds: readonly Identification['kind'][] = identificationKinds,
) =>
  typedIdentification.transform(
    (typed, context) =>
      (read(typed, today, kinds, context) ?? z.NEVER) as Extract<Identification, { kind: K }>,
  );

/** A kept identification as it is typed, for a form that shows it again. */
export const typedOf = (kept: Identification): Readonly<Record<string, string>> => {
  switch (kept.kind) {
    case 'this-cie':
      return { kind: kept.kind };
    case 'witnesses':
      return Object.assign(
        { kind: kept.kind },
        ...kept.witnesses.map(({ name, type, number, expiresOn }, index) => {
          const who = WITNESS_FIELDS[index] ?? 'w1';
          return {
            ...{ [`${who}Name`]: name, [`${who}Type`]: type, [`${who}Number`]: number },
            [`${who}ExpiresOn`]: formatCivilDate(expiresOn),
          };
        }),
      ) as Record<string, string>;
    case 'other-document':
      return { ...kept, expiresOn: formatCivilDate(kept.expiresOn) };
    case 'delegate':
      return {
        ...kept,
        expiresOn: formatCivilDate(kept.expiresOn),
        delegatedOn: formatCivilDate(kept.delegatedOn),
      };
  }
};
