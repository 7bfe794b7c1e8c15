// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Message } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { type FieldName, fieldNames, type FormValues } from './request-fields';

/** Longest text that a draft keeps in one field, in UTF-16 units. */
export const LONGEST_TYPED = 2_000;

const known: ReadonlySet<string> = new Set(fieldNames);

const isFieldName = (name: string): name is FieldName => known.has(name);

/** A field whose text is too long to be kept, with what to say there. */
export type TooLong = Message & { path: FieldName };

/** The fields that hold more than a draft keeps. */
export const tooLongIn = (values: FormValues): TooLong[] =>
  fieldNames.flatMap((path) => {
    const n = values[path]?.length ?? 0;
    return n > LONGEST_TYPED ? [{ path, key: 'text.tooLong', values: { n, max: LONGEST_TYPED } }] : [];
  });

export type TypedDraftProblem =
  /** Not the shape that the form sends. */
  { kind: 'shape' } | { kind: 'unknown-field' } | { kind: 'too-long'; fields: TooLong[] };

const readValues = (given: unknown): Result<FormValues, TypedDraftProblem> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail({ kind: 'shape' });
  const values: FormValues = {};
  for (const [name, text] of Object.entries(given)) {
    if (!isFieldName(name)) return fail({ kind: 'unknown-field' });
    if (typeof text !== 'string') return fail({ kind: 'shape' });
    if (text !== '') values[name] = text;
  }
  const fields = tooLongIn(values);
  return fields.length > 0 ? fail({ kind: 'too-long', fields }) : ok(values);
};

/** Reads a draft as it arrives: all of it, or a reason why nothing of it is kept. */
export const readTypedDraft = (
  body: unknown,
): Result<{ version: number; values: FormValues }, TypedDraftProblem> => {
  if (typeof body !== 'object' || body === null) return fail({ kind: 'shape' });
  const { version, values } = body as { version?: unknown; values?: unknown };
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0)
    return fail({ kind: 'shape' });
  const read = readValues(values);
  return read.ok ? ok({ version, values: read.value }) : read;
};

/** The fields of a posted form; whatever else was posted is left out. */
export const valuesOfForm = (form: FormData): FormValues =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const text = form.get(name);
      return typeof text === 'string' && text !== '' ? [[name, text]] : [];
    }),
  );
