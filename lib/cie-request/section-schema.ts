// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Message, issueOf } from '@/lib/kernel/message';
import { type Section, type sectionFields } from './request-fields';

type Field = z.ZodType<unknown, string>;
type Shape = Record<string, Field>;

/** Every field of a section with its schema: one that is forgotten does not compile. */
export type SectionShape<S extends Section> = Record<(typeof sectionFields)[S][number], Field>;

/** The typed fields of a section; `undefined` where what was typed is no value. */
export type ReadFields<S extends Shape> = { [F in keyof S]: z.output<S[F]> | undefined };
type CompleteFields<S extends Shape> = { [F in keyof S]: z.output<S[F]> };

/** Says something at a field; said once, the section is not complete. */
export type Report<S extends Shape> = (
  field: keyof S & string,
  key: string,
  values?: Message['values'],
) => void;

const readField = (field: string, schema: Field, text: string, context: z.RefinementCtx): unknown => {
  const parsed = schema.safeParse(text);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const values = issue.code === 'custom' ? (issue.params?.values as Message['values']) : undefined;
    context.addIssue(issueOf(issue.message, [field], values));
  }
  return undefined;
};

/**
 * The schema of one section: strings as typed → typed values. Unlike `z.object`, the rules between fields run
 * also while another field is wrong, so that a person sees everything at once. `build` runs when all is right.
 */
export const sectionSchema = <S extends Shape, T>(
  shape: S,
  rules: (fields: ReadFields<S>, report: Report<S>) => void,
  build: (fields: CompleteFields<S>) => T,
) =>
  z.record(z.string(), z.string()).transform((typed, context): T => {
    const entries = Object.entries(shape).map(([field, schema]) => [
      field,
      readField(field, schema, typed[field] ?? '', context),
    ]);
    const fields = Object.fromEntries(entries) as ReadFields<S>;
    rules(fields, (field, key, values) => context.addIssue(issueOf(key, [field], values)));
    if (context.issues.length > 0) return z.NEVER;
    return build(fields as CompleteFields<S>);
  });
