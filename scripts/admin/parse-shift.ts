// SPDX-License-Identifier: AGPL-3.0-or-later

/** Milliseconds of a minute. */
export const MINUTE_MS = 60_000n;
const MINUTES_OF: Readonly<Record<string, bigint>> = { m: 1n, h: 60n, g: 1440n };

/** Milliseconds that `+2h`, `+30m` or `+3g` move the clock by; `null` when it is something else. */
export const parseShift = (text: string): bigint | null => {
  const [, count, unit] = /^\+(\d{1,4})([mhg])$/.exec(text) ?? [];
  const minutes = MINUTES_OF[unit ?? ''];
  return count && minutes ? BigInt(count) * minutes * MINUTE_MS : null;
};
