// SPDX-License-Identifier: AGPL-3.0-or-later
import { type NumberType, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
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

/** What a number is that cannot be somebody's own mobile; the words are `phone.KIND`. */
export type NumberDoubt = 'landline' | 'toll-free' | 'premium' | 'voicemail' | 'network' | 'internet';

const DOUBTS: Partial<Record<NonNullable<NumberType>, NumberDoubt>> = {
  FIXED_LINE: 'landline',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  PERSONAL_NUMBER: 'premium',
  UAN: 'premium',
  VOIP: 'internet',
  PAGER: 'network',
  VOICEMAIL: 'voicemail',
};

/** Italian numbers that begin with 4 serve the networks (national numbering plan, AGCOM 8/15/CIR): the library calls some mobile. */
const NETWORK = /^\+394/;

/**
 * Why a valid number in E.164 is not somebody's own mobile; `null` when it may be one. The mailbox of a mobile has its number with one or
 * two digits more, so a digit typed twice is found here too.
 */
export const numberDoubt = (e164: string): NumberDoubt | null => {
  if (NETWORK.test(e164)) return 'network';
  const type = parsePhoneNumberFromString(e164)?.getType();
  return (type && DOUBTS[type]) ?? null;
};

/** Two-letter code (ISO 3166-1) of the country of a number in E.164; `null` for an Italian one, and for one of no country. */
export const foreignCountry = (e164: string): string | null => {
  const number = parsePhoneNumberFromString(e164);
  return number && number.countryCallingCode !== '39' ? (number.country ?? null) : null;
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
