// SPDX-License-Identifier: AGPL-3.0-or-later
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often a caller may come in a span of seconds. */
export type RateRule = { most: number; seconds: number };

/**
 * Counts calls per caller in the memory of this process, in spans that begin with a caller's first call: resolves to the seconds that a
 * caller has to wait, 0 when they may come in.
 */
export const makeRateLimit = ({ most, seconds }: RateRule): ((caller: string) => Promise<number>) => {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds });
  return async (caller) => {
    try {
      await limiter.consume(caller);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
};
