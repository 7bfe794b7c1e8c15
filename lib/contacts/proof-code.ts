// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { issueOf } from '@/lib/kernel/message';

/** What can be proven: each by a way of its own, a mobile by text message, an address by e-mail. */
export const CONTACT_KINDS = ['email', 'mobile'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** True for a text that is a kind of contact. */
export const isContactKind = (text: string): text is ContactKind =>
  (CONTACT_KINDS as readonly string[]).includes(text);

/** Whether the citizen told the code that was sent to a contact, here at the counter; never a condition of anything. */
export type ProofState = 'verified' | 'unverified';

/** Digits of a code. */
export const CODE_DIGITS = 6;
const MINUTE_MS = 60_000;
/** How long a code is good for, in ms. */
export const CODE_VALID_MS = 10 * MINUTE_MS;
/** How often a code may be told wrong; with the last time it is used up. */
export const MOST_TRIES = 5;
/** How often codes are sent to one contact within {@link SENDINGS_WITHIN_MS}, whoever asks. */
export const MOST_SENDINGS = 3;
export const SENDINGS_WITHIN_MS = 60 * MINUTE_MS;

/** A code as the citizen reads it out and the clerk types it → six digits; spaces and hyphens between them do not count. */
export const codeField = z.string().transform((text, context): string => {
  const code = text.replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(code)) return code;
  context.addIssue(issueOf('contactProof.format', [], { n: code.length }));
  return z.NEVER;
});

/** What a try of a code comes to; `left`: tries that remain. */
export type TryOutcome =
  { kind: 'right' } | { kind: 'wrong'; left: number } | { kind: 'spent' } | { kind: 'expired' };

/** Decides a try of a code that was tried `tries` times before. A code whose time is over is never right. */
export const decideTry = (
  code: { tries: number; expiresAt: Date },
  matches: boolean,
  now: Date,
): TryOutcome => {
  if (now >= code.expiresAt) return { kind: 'expired' };
  if (code.tries >= MOST_TRIES) return { kind: 'spent' };
  if (matches) return { kind: 'right' };
  const left = MOST_TRIES - code.tries - 1;
  return left > 0 ? { kind: 'wrong', left } : { kind: 'spent' };
};

/** From when a code may be sent to a contact to which codes were sent at these instants, newest first; `null` for now. */
export const nextSending = (sentAt: readonly Date[], now: Date): Date | null => {
  const blocking = sentAt[MOST_SENDINGS - 1];
  if (!blocking) return null;
  const from = new Date(blocking.getTime() + SENDINGS_WITHIN_MS);
  return from > now ? from : null;
};
