// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Measure } from '@/lib/timing/measure';

/** Longer without a key or a click is a pause: the telephone, another citizen. */
const PAUSE_MS = 60_000;

/**
 * Adds up the time that is worked, by what it is worked on. `on` says what that is now (`null`: nothing), `touch` that
 * somebody is there; `take` gives whole seconds by measure and begins again. Instants in ms, given by whoever calls.
 */
export const stopwatch = () => {
  const sums = new Map<Measure, number>();
  let current: Measure | null = null;
  let last = 0;
  const touch = (at: number): void => {
    if (current) sums.set(current, (sums.get(current) ?? 0) + Math.min(Math.max(0, at - last), PAUSE_MS));
    last = at;
  };
  return {
    touch,
    on: (measure: Measure | null, at: number): void => {
      touch(at);
      current = measure;
    },
    take: (at: number): { measure: Measure; seconds: number }[] => {
      touch(at);
      const taken = [...sums].flatMap(([measure, ms]) => {
        const seconds = Math.round(ms / 1000);
        return seconds > 0 ? [{ measure, seconds }] : [];
      });
      sums.clear();
      return taken;
    },
  };
};
