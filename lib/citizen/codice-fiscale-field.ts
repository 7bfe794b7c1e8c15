// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Message, issueOf } from '@/lib/kernel/message';
import { type CodiceFiscaleProblem, parseCodiceFiscale, parseProvisionalCode } from './codice-fiscale';

/** What to tell the clerk about a text that is no codice fiscale. */
export const codiceFiscaleMessage = (problem: CodiceFiscaleProblem): Message => {
  switch (problem.kind) {
    case 'empty':
      return { key: 'cf.empty' };
    case 'length':
      return { key: 'cf.length', values: { n: problem.n } };
    case 'provisional':
      return { key: 'cf.provisional' };
    case 'characters':
      return {
        key: 'cf.character',
        values: { posizione: problem.position, c: problem.character, atteso: problem.expected },
      };
    case 'check':
      return { key: 'cf.check' };
    case 'impossible-day':
      return { key: 'cf.day' };
  }
};

/** A codice fiscale as typed → the code of 16 characters. */
export const codiceFiscaleField = z.string().transform((text, context) => {
  const parsed = parseCodiceFiscale(text);
  if (parsed.ok) return parsed.value.code;
  const { key, values } = codiceFiscaleMessage(parsed.error);
  context.addIssue(issueOf(key, [], values));
  return z.NEVER;
});

/** A codice fiscale as typed → the code of 16 characters, or the provisional one of 11 digits. */
export const anyCodiceFiscaleField = z.string().transform((text, context) => {
  const parsed = parseCodiceFiscale(text);
  if (parsed.ok) return parsed.value.code;
  const provisional = parsed.error.kind === 'provisional' ? parseProvisionalCode(text) : null;
  if (provisional !== null) return provisional;
  const { key, values } =
    parsed.error.kind === 'provisional'
      ? { key: 'cf.provisionalCheck', values: undefined }
      : codiceFiscaleMessage(parsed.error);
  context.addIssue(issueOf(key, [], values));
  return z.NEVER;
});
