// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';
import { type Result, fail, ok } from '@/lib/kernel/result';

/** Why a text is no telephone number: `n` digits were typed. */
export type MobileProblem = { kind: 'format'; n: number };

const MAX_TYPED = 40;
const TYPED = /^\+?[\d\s().\-/]+$/;

const read = (text: string): PhoneNumber | undefined => {
  const typed = text.trim();
  if (typed.length > MAX_TYPED || !TYPED.test(typed)) return undefined;
  return parsePhoneNumberFromString(typed.replace(/^00/, '+'), { defaultCountry: 'IT', extract: false });
};

/**
 * Reads a number as typed → E.164. Without prefix it is Italian; abroad starts with + or 00. A landline is a
 * number too: that it takes no text messages is advice (`adviceOf`), not an error.
 */
export const parseMobile = (text: string): Result<string, MobileProblem> => {
  const parsed = read(text);
  if (parsed?.isValid()) return ok(parsed.number);
  return fail({ kind: 'format', n: text.replace(/\D/g, '').length });
};

/** True for a number that takes no text messages: a landline, a free or a premium number. */
export const isLandline = (e164: string): boolean => {
  const type = parsePhoneNumberFromString(e164)?.getType();
  return type !== undefined && type !== 'MOBILE' && type !== 'FIXED_LINE_OR_MOBILE';
};

/** A number in E.164 as it is read, `+39 347 555 0142`; anything else unchanged. */
export const formatMobile = (e164: string): string =>
  parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;

/** A mobile as typed → E.164, `null` when nothing was typed: it is optional. */
export const mobileField = z.string().transform((text, context): string | null => {
  if (text.trim() === '') return null;
  const parsed = parseMobile(text);
  if (parsed.ok) return parsed.value;
  context.addIssue(issueOf('phone.format', [], { n: parsed.error.n }));
  return z.NEVER;
});
