// SPDX-License-Identifier: AGPL-3.0-or-later

const WINDOW_MS = 60_000;

/** Where a caller stands in the present window. */
export type Allowance = { limit: number; remaining: number; resetSeconds: number; exceeded: boolean };

/** Counts calls by caller in windows of a minute. */
export const makeRateLimit = (limit: number) => {
  const windows = new Map<string, { startedAt: number; used: number }>();
  return (caller: string, now: Date): Allowance => {
    const at = now.getTime();
    const known = windows.get(caller);
    const window = known && at - known.startedAt < WINDOW_MS ? known : { startedAt: at, used: 0 };
    window.used += 1;
    windows.set(caller, window);
    return {
      limit,
      remaining: Math.max(0, limit - window.used),
      resetSeconds: Math.ceil((window.startedAt + WINDOW_MS - at) / 1000),
      exceeded: window.used > limit,
    };
  };
};
