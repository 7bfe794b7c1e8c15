// SPDX-License-Identifier: AGPL-3.0-or-later
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Looks at public pages in a minute: of one address, and of all of this instance. */
const PER_ADDRESS = 30;
const PER_INSTANCE = 900;
const SECONDS = 60;

const addresses = new RateLimiterMemory({ keyPrefix: 'address', points: PER_ADDRESS, duration: SECONDS });
const instance = new RateLimiterMemory({ keyPrefix: 'instance', points: PER_INSTANCE, duration: SECONDS });

/** Counts one look at a public page; false when there were too many in the last minute. An unknown address counts with all unknown ones. */
export const admitsPublic = async (address: string): Promise<boolean> => {
  try {
    await addresses.consume(address);
    await instance.consume('all');
    return true;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return false;
  }
};
