// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Message, issueOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';
import { plainLetters } from '@/lib/places/plain-letters';
import { transliterate } from './transliteration';

/** The letters of European names, as the inside of a character class. */
export const NAME_LETTERS = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017F\\u0218-\\u021B';

/** Source of the pattern of a surname or given name (ANPR `alfabeticoNomiCognomi`, Romanian Ș Ț added), 1–80. */
export const NAME_PATTERN = `^[${NAME_LETTERS}' .,\\-]{1,80}$`;

/** Longest surname or given name that the registers carry. */
export const NAME_MAX_LENGTH = 80;

/** Why a text cannot be a surname or given name; `proposal` is a spelling that would be accepted. */
export type NamePartProblem =
  | { kind: 'empty' }
  | { kind: 'long'; n: number }
  | { kind: 'invisible'; codePoint: string }
  | { kind: 'character'; character: string; proposal: string | null };

const ALLOWED_CHARACTER = new RegExp(`^[${NAME_LETTERS}' .,\\-]$`);
const ANY_LETTER = new RegExp(`[${NAME_LETTERS}]`);

/** The one spelling that is kept: NFC, typewriter apostrophe and hyphen, single spaces, none at the ends. */
export const tidyName = (text: string): string =>
  text
    .trim()
    .normalize('NFC')
    .replace(/[‘’‛ʹʻʼʽ´`′＇]/gu, "'")
    .replace(/[‐‑‒–−]/gu, '-')
    .replace(/\p{Zs}+/gu, ' ');

const proposalFor = (name: string): string | null => {
  const latin = transliterate(name);
  return latin.length <= NAME_MAX_LENGTH && new RegExp(NAME_PATTERN).test(latin) ? latin : null;
};

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Reads a surname or given name as typed. What it accepts is what the contract carries, unchanged. */
export const parseNamePart = (text: string): Result<string, NamePartProblem> => {
  const name = tidyName(text);
  const refused = [...name].find((character) => !ALLOWED_CHARACTER.test(character));
  if (refused !== undefined && /\p{C}|\p{Zl}|\p{Zp}/u.test(refused))
    return fail({ kind: 'invisible', codePoint: codePointOf(refused) });
  if (refused !== undefined)
    return fail({ kind: 'character', character: refused, proposal: proposalFor(name) });
  if (!ANY_LETTER.test(name)) return fail({ kind: 'empty' });
  return name.length > NAME_MAX_LENGTH ? fail({ kind: 'long', n: name.length }) : ok(name);
};

/** What to tell the clerk about a text that is no name. */
export const namePartMessage = (problem: NamePartProblem): Message => {
  switch (problem.kind) {
    case 'empty':
      return { key: 'name.onePart' };
    case 'long':
      return { key: 'name.long', values: { n: problem.n } };
    case 'invisible':
      return { key: 'name.invisible', values: { c: problem.codePoint } };
    case 'character':
      return problem.proposal === null
        ? { key: 'name.characterOnly', values: { c: problem.character } }
        : { key: 'name.character', values: { c: problem.character, proposta: problem.proposal } };
  }
};

/** A surname or given name as typed → its spelling, `null` when nothing was typed (see `refineNames`). */
export const namePartField = z.string().transform((text, context): string | null => {
  const parsed = parseNamePart(text);
  if (parsed.ok) return parsed.value;
  if (parsed.error.kind === 'empty') return null;
  const { key, values } = namePartMessage(parsed.error);
  context.addIssue(issueOf(key, [], values));
  return z.NEVER;
});

/** The form in which surnames are stored for search: unaccented lower-case letters without spaces or signs. */
export const normalForm = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
