// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SecondWay } from './wanted-halves';

const HOUR_MS = 3_600_000;

/** A way by which the credential backend writes to the holder. */
export type EmailWay = Exclude<SecondWay, { kind: 'on-paper' }>;

/** What became of the e-mail with the second halves: it waits for its instant, left, needs a person, or was stopped by one. */
export const secondHalfStates = ['queued', 'sent', 'attention', 'stopped'] as const;

export type SecondHalfState = (typeof secondHalfStates)[number];

/**
 * Until when the second halves wait before they are e-mailed; `null` when they leave at once. An address that was given or changed only
 * now waits, so that whoever is told by the old contact can still stop it; an address known for longer does not.
 */
export const heldUntil = (
  way: EmailWay,
  contactsChangedAt: Date | null,
  holdHours: number,
  now: Date,
): Date | null => {
  const since = way.kind === 'given-email' ? now : contactsChangedAt;
  const until = since && new Date(since.getTime() + holdHours * HOUR_MS);
  return until && until > now ? until : null;
};
