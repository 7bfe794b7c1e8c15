// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { parseEmail, emailMessage } from '@/lib/contacts/email';
import { isPecDomain } from '@/lib/contacts/email-domains';
import { issueOf } from '@/lib/kernel/message';
import { lossReasonField } from './loss-reason';

/** Which halves of PIN and PUK are printed or sent again. */
export const wantedHalves = ['first', 'second', 'both'] as const;

export type WantedHalves = (typeof wantedHalves)[number];

/**
 * Where the second halves go: to the address that the credential backend knows, to one given at the counter, or onto a sheet that an
 * operator prints by the holder's mandate.
 */
export type SecondWay =
  { kind: 'known-email' } | { kind: 'given-email'; email: string } | { kind: 'on-paper' };

/** What is asked for: why, which halves, and where the second ones go. */
export type Want = { reason: ReleaseReason; halves: WantedHalves; second: SecondWay | null };

/** True when first halves are printed at the counter. */
export const wantsFirst = (halves: WantedHalves): boolean => halves !== 'second';

/** True when second halves are sent or printed. */
export const wantsSecond = (halves: WantedHalves): boolean => halves !== 'first';

const typedWant = z.object({
  reason: z.string().optional(),
  halves: z.string().optional(),
  second: z.string().optional(),
  email: z.string().optional(),
});

/** What is typed about what is wanted, untouched. */
export type TypedWant = z.input<typeof typedWant>;

type Context = { addIssue(issue: ReturnType<typeof issueOf>): void };

const emailOf = (typed: string, context: Context): string | null => {
  const parsed = parseEmail(typed);
  if (!parsed.ok) {
    const { key, values } = emailMessage(parsed.error);
    context.addIssue(issueOf(key, ['email'], values));
    return null;
  }
  // The ministry does not send second halves to certified mail.
  if (isPecDomain(parsed.value.slice(parsed.value.lastIndexOf('@') + 1))) {
    context.addIssue(issueOf('reprint.second.pec', ['email']));
    return null;
  }
  return parsed.value;
};

const wayOf = (
  { second, email }: z.output<typeof typedWant>,
  knowsEmail: boolean,
  context: Context,
): SecondWay | null => {
  if (second === 'known-email' && knowsEmail) return { kind: 'known-email' };
  if (second === 'on-paper') return { kind: 'on-paper' };
  if (second === 'given-email') {
    const address = emailOf(email ?? '', context);
    return address === null ? null : { kind: 'given-email', email: address };
  }
  context.addIssue(issueOf('reprint.second.missing', ['second']));
  return null;
};

/**
 * What is typed about what is wanted → {@link Want}; `knowsEmail` when the credential backend knows an address of the holder. A sheet that
 * the office never handed over held first halves only, and a delegation is for first halves only.
 */
export const wantSchema = ({ knowsEmail, byDelegate }: { knowsEmail: boolean; byDelegate: boolean }) =>
  typedWant.transform((typed, context): Want => {
    const reason = lossReasonField.safeParse(typed.reason);
    const halves = wantedHalves.find((one) => one === typed.halves);
    if (!reason.success) context.addIssue(issueOf('reprint.whyMissing', ['reason']));
    if (!halves) context.addIssue(issueOf('reprint.halvesMissing', ['halves']));
    if (reason.data === 'never-delivered' && halves && wantsSecond(halves))
      context.addIssue(issueOf('reprint.neverDeliveredFirst', ['halves']));
    if (byDelegate && halves && wantsSecond(halves))
      context.addIssue(issueOf('reprint.delegate.firstOnly', ['halves']));
    const second = halves && wantsSecond(halves) ? wayOf(typed, knowsEmail, context) : null;
    return reason.success && halves ? { reason: reason.data, halves, second } : z.NEVER;
  });
