// SPDX-License-Identifier: AGPL-3.0-or-later

const BASE_MS = 1_000;
const CAP_MS = 15 * 60_000;

/**
 * How long to wait after the n-th failed attempt (1, 2 …), in ms: full jitter over an exponential window from 1 s to 15 minutes.
 * `random` gives a number in [0, 1).
 */
export const retryDelay = (attempt: number, random: () => number): number =>
  Math.round(random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt, 20)));

/** How long one worker may hold a message, in ms: longer than any delivery's deadline. A killed worker's is free again then. */
export const LEASE_MS = 30_000;
