// SPDX-License-Identifier: AGPL-3.0-or-later
import { type z } from 'zod';

/** What rules say to people: a key of the catalogue and the values of its placeholders; words are chosen at the edge. */
export type Message = { key: string; values?: Record<string, string | number> };

/** A message that belongs to one field of a form (`path` is the field's name, dots between parts; empty for the whole form). */
export type FieldMessage = Message & { path: string };

/** The custom zod issue that carries a catalogue key; use it in `ctx.addIssue(issueOf('cf.check', ['codiceFiscale']))`. */
export const issueOf = (key: string, path: readonly string[] = [], values?: Message['values']) => ({
  code: 'custom' as const,
  message: key,
  path: [...path],
  params: { values },
});

/** The catalogue messages of a failed parse, first one per field, in the order of the schema. */
export const fieldMessagesOf = (error: z.ZodError): FieldMessage[] => {
  const seen = new Set<string>();
  const messages: FieldMessage[] = [];
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    if (seen.has(path)) continue;
    seen.add(path);
    const params =
      'params' in issue ? (issue.params as { values?: Message['values'] } | undefined) : undefined;
    messages.push({ path, key: issue.message, values: params?.values });
  }
  return messages;
};
