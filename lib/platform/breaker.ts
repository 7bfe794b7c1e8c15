// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock } from '@/lib/kernel/clock';

const FAILURES_TO_OPEN = 20;
const OPEN_MS = 10_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** Whether a call may go out now. `wait`: they asked us to; `open`: they have not answered for a while. */
export type Permit = { kind: 'go' } | { kind: 'wait'; seconds: number } | { kind: 'open'; since: Date };

/**
 * Spares a destination that does not answer: after some failures in a row calls are refused for 10 s, then one probe
 * goes out and its outcome decides. A `Retry-After` holds the whole destination back, at most 15 minutes.
 */
export type Breaker = {
  ask(): Permit;
  succeeded(): void;
  /** Returns since when the destination has been failing. */
  failed(): Date;
  /** Returns the seconds that will be waited. */
  toldToWait(milliseconds: number): number;
};

/** A closed breaker; one for each destination and process. `failuresToOpen` in a row open it. */
export const makeBreaker = (clock: Clock, failuresToOpen = FAILURES_TO_OPEN): Breaker => {
  let failures = 0;
  let since: Date | null = null;
  let openUntil = 0;
  let waitUntil = 0;
  return {
    ask() {
      const now = clock.now().getTime();
      if (now < waitUntil) return { kind: 'wait', seconds: Math.ceil((waitUntil - now) / 1000) };
      if (failures < failuresToOpen || since === null) return { kind: 'go' };
      if (now < openUntil) return { kind: 'open', since };
      openUntil = now + OPEN_MS;
      return { kind: 'go' };
    },
    succeeded() {
      failures = 0;
      since = null;
    },
    failed() {
      const now = clock.now();
      failures += 1;
      since ??= now;
      if (failures >= failuresToOpen) openUntil = now.getTime() + OPEN_MS;
      return since;
    },
    toldToWait(milliseconds) {
      const wait = Math.min(Math.max(milliseconds, 1000), LONGEST_WAIT_MS);
      waitUntil = clock.now().getTime() + wait;
      return Math.ceil(wait / 1000);
    },
  };
};
