// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whose clock is compared with the worker's. */
export const CLOCKS = ['credential-backend', 'database'] as const;
export type ClockOwner = (typeof CLOCKS)[number];

/** What is known of a clock: by how much it is ahead of the worker's (negative: behind), and since when by too much. */
export type ClockState = {
  clock: ClockOwner;
  offsetMs: number | null;
  readAt: Date | null;
  offSince: Date | null;
};

/** Half of the minute by which a clock may be wrong (operating manual of the CIE), in ms. */
const ALARM_MS = 30_000;
/** How long a comparison counts, in ms. */
const COUNTS_MS = 300_000;
const READINGS = 3;

/** When a clock was asked and had answered by ours, and what it said. */
export type ClockReading = { askedAt: Date; answeredAt: Date; theirTime: Date };

/** How far their clock is ahead of ours, in ms: it was read at some instant of the round trip, most likely halfway. */
export const offsetOf = ({ askedAt, answeredAt, theirTime }: ClockReading): number =>
  Math.round(theirTime.getTime() - (askedAt.getTime() + answeredAt.getTime()) / 2);

/** The last readings with one more: what is needed for a median. */
export const withReading = (offsets: readonly number[], offset: number): number[] =>
  [...offsets, offset].slice(-READINGS);

/** The median of the last three readings; `null` before there are three: one late answer says nothing of a clock. */
export const medianOffset = (offsets: readonly number[]): number | null => {
  const sorted = [...offsets].sort((a, b) => a - b);
  return sorted.length < READINGS ? null : (sorted[1] ?? null);
};

/** True when a clock is wrong by so much that somebody must mend it. */
export const isOff = (offsetMs: number): boolean => Math.abs(offsetMs) >= ALARM_MS;

/** By how many ms a clock differs, in either direction, and since when that is too much; `null` when nobody has looked lately. */
export const clockDifference = (
  { offsetMs, readAt, offSince }: ClockState,
  now: Date,
): { byMs: number; offSince: Date | null } | null => {
  if (offsetMs === null || readAt === null) return null;
  if (now.getTime() - readAt.getTime() > COUNTS_MS) return null;
  return { byMs: Math.abs(offsetMs), offSince };
};

/** Since when a clock has been off, and by how many ms; `null` when it is not, or nobody has looked lately. */
export const clockFault = (state: ClockState, now: Date): { since: Date; byMs: number } | null => {
  const difference = clockDifference(state, now);
  if (!difference?.offSince) return null;
  return { since: difference.offSince, byMs: difference.byMs };
};
