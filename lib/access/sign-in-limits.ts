// SPDX-License-Identifier: AGPL-3.0-or-later

const FREE_FAILURES = 3;
const LOCK_AFTER = 10;
const LOCK_MS = 15 * 60_000;
const LONGEST_DELAY_MS = 60_000;

/** After how many failures from one address in a row that address waits, whatever account it tries. */
export const ADDRESS_FREE_FAILURES = 30;

/** How long an account waits after `failures` wrong tries in a row, in ms: 0,0,0,1,2,4…60 s; 15 minutes from the tenth. */
export const delayAfter = (failures: number): number => {
  if (failures >= LOCK_AFTER) return LOCK_MS;
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(LONGEST_DELAY_MS, 1_000 * 2 ** (failures - FREE_FAILURES - 1));
};

/** The same for an address: many clerks may sit behind one, so it starts later. */
export const addressDelayAfter = (failures: number): number =>
  failures < ADDRESS_FREE_FAILURES
    ? 0
    : Math.min(LONGEST_DELAY_MS, 1_000 * 2 ** Math.min(6, failures - ADDRESS_FREE_FAILURES));

/** Milliseconds still to wait at `now`; 0 when a try is free. Of tries that come at once, one may have begun before the last that failed. */
export const waitLeft = (delayMs: number, lastFailureAt: Date, now: Date): number =>
  delayMs === 0 ? 0 : Math.max(0, lastFailureAt.getTime() + delayMs - now.getTime());
