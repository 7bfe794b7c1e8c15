// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type Message, issueOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';

/** Longest address that mail carries (RFC 5321 §4.5.3.1.3, with erratum 1690). */
const MAX_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;
const LOCAL_CHARACTER = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]$/;
const DOMAIN_CHARACTER = /^[A-Za-z0-9.-]$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/** Why a text is no e-mail address; `what` is the part that is not there. */
export type EmailProblem =
  | { kind: 'missing'; what: 'at' | 'dot' | 'local' | 'domain' }
  | { kind: 'two-at' }
  | { kind: 'character'; character: string }
  | { kind: 'long'; n: number };

const shown = (character: string): string =>
  /[\p{C}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : character;

const misplaced = (local: string, domain: string): string | undefined => {
  const odd =
    [...local].find((character) => !LOCAL_CHARACTER.test(character)) ??
    [...domain].find((character) => !DOMAIN_CHARACTER.test(character));
  if (odd !== undefined) return odd;
  return local.startsWith('.') || local.endsWith('.') || local.includes('..') ? '.' : undefined;
};

const domainProblem = (domain: string): EmailProblem | null => {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || last === '') return { kind: 'missing', what: 'dot' };
  if (labels.some((label) => label === '')) return { kind: 'character', character: '.' };
  if (labels.some((label) => !LABEL.test(label))) return { kind: 'character', character: '-' };
  return TOP_LEVEL.test(last) ? null : { kind: 'missing', what: 'dot' };
};

/**
 * Reads an e-mail address as typed: the domain in lower case, the rest as it is. Accepts what ordinary mail
 * systems accept (dot-atom of RFC 5322, no quoted local part, ASCII), any top-level domain.
 */
export const parseEmail = (text: string): Result<string, EmailProblem> => {
  const typed = text.trim();
  if (typed.length > MAX_LENGTH) return fail({ kind: 'long', n: typed.length });
  const [local = '', domain, ...more] = typed.split('@');
  if (domain === undefined) return fail({ kind: 'missing', what: 'at' });
  if (more.length > 0) return fail({ kind: 'two-at' });
  if (local === '') return fail({ kind: 'missing', what: 'local' });
  if (domain === '') return fail({ kind: 'missing', what: 'domain' });
  const character = misplaced(local, domain);
  if (character !== undefined) return fail({ kind: 'character', character: shown(character) });
  if (local.length > MAX_LOCAL_LENGTH) return fail({ kind: 'long', n: typed.length });
  const problem = domainProblem(domain.toLowerCase());
  return problem === null ? ok(`${local}@${domain.toLowerCase()}`) : fail(problem);
};

/** What to tell the clerk about a text that is no e-mail address. */
export const emailMessage = (problem: EmailProblem): Message => {
  switch (problem.kind) {
    case 'missing':
      return { key: 'email.format', values: { cosa: problem.what } };
    case 'two-at':
      return { key: 'email.twoAt' };
    case 'character':
      return { key: 'email.character', values: { c: problem.character } };
    case 'long':
      return { key: 'email.length', values: { n: problem.n } };
  }
};

/** An e-mail address as typed → the address, `null` when nothing was typed: it is optional. */
export const emailField = z.string().transform((text, context): string | null => {
  if (text.trim() === '') return null;
  const parsed = parseEmail(text);
  if (parsed.ok) return parsed.value;
  const { key, values } = emailMessage(parsed.error);
  context.addIssue(issueOf(key, [], values));
  return z.NEVER;
});
