// SPDX-License-Identifier: AGPL-3.0-or-later

/** Minutes without activity after which the screen locks. */
export const IDLE_MINUTES = 15;
/** Minutes without activity after which the warning shows. */
export const WARNING_MINUTES = 13;
/** Hours after which a session ends whatever happens. */
export const ABSOLUTE_HOURS = 12;
/** Wrong unlock tries after which the session ends. */
export const UNLOCK_TRIES = 5;
/** Wrong codes in a row, of those that are asked for again inside a session, after which it ends. */
export const STEP_UP_TRIES = 5;
/** How long a form that lost its session is kept for its operator, in ms. */
export const CARRIED_MS = 3_600_000;
/** How often a working session is written down as seen, in ms. */
export const SEEN_EVERY_MS = 30_000;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; revokedAt: Date | null };

export type SessionState = 'live' | 'locked' | 'ended';

/** What a session is at `now`. A locked one opens again with the password; an ended one never. */
export const sessionStateAt = (times: SessionTimes, now: Date): SessionState => {
  if (times.revokedAt !== null) return 'ended';
  if (now.getTime() - times.createdAt.getTime() >= ABSOLUTE_HOURS * 3_600_000) return 'ended';
  return now.getTime() - times.lastSeenAt.getTime() >= IDLE_MINUTES * 60_000 ? 'locked' : 'live';
};

/** Whole minutes until the session ends by its absolute limit. */
export const minutesLeft = (times: SessionTimes, now: Date): number =>
  Math.max(0, Math.ceil((times.createdAt.getTime() + ABSOLUTE_HOURS * 3_600_000 - now.getTime()) / 60_000));
