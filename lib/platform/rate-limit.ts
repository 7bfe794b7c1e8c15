// SPDX-License-Identifier: AGPL-3.0-or-later

/** How often a caller may come in a span of time, and how many callers are remembered at most. */
export type RateRule = { most: number; withinMs: number; callers: number };

/**
 * Counts calls per caller in this process, in windows that begin with a caller's first call: gives the seconds that a caller has to wait, 0
 * when they may come in. When there are too many callers the oldest windows are forgotten.
 */
export const makeRateLimit = (
  { most, withinMs, callers }: RateRule,
  now: () => number = Date.now,
): ((caller: string) => number) => {
  const windows = new Map<string, { from: number; calls: number }>();
  return (caller) => {
    const at = now();
    const known = windows.get(caller);
    const window = known && at - known.from < withinMs ? known : { from: at, calls: 0 };
    if (window !== known) {
      windows.delete(caller);
      windows.set(caller, window);
    }
    const [oldest] = windows.keys();
    if (windows.size > callers && oldest !== undefined) windows.delete(oldest);
    window.calls += 1;
    return window.calls <= most ? 0 : Math.max(1, Math.ceil((window.from + withinMs - at) / 1000));
  };
};
