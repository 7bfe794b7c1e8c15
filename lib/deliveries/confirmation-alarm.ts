// SPDX-License-Identifier: AGPL-3.0-or-later

/** When it is said that confirmations have stopped while requests have not. */
export type AlarmRule = {
  /** Minutes of work without a confirmation. */
  alarmMinutes: number;
  /** Requests in that time, at least. */
  alarmRequests: number;
};

/** What came after the last confirmation (`null`: there never was one); instants in UTC, oldest first. */
export type Unconfirmed = { confirmedAt: Date | null; queuedAt: readonly Date[] };

/**
 * `since`: when the first of the requests without a confirmation was queued. `occurrence` names the silence: the same as long as nothing is
 * confirmed.
 */
export type ConfirmationAlarm = { since: Date; requests: number; minutes: number; occurrence: string };

/** A counter without a request for this long is a break, not work: lunch and nights do not count. */
const BREAK_MINUTES = 20;
const MINUTE_MS = 60_000;

/**
 * Whether confirmations have stopped: at least so many requests were queued since the last confirmation, and so many minutes of work went by
 * since the first of them. Work is the time between one request and the next, and from the last one to now, each at most a break long.
 */
export const confirmationAlarm = (
  { confirmedAt, queuedAt }: Unconfirmed,
  now: Date,
  { alarmMinutes, alarmRequests }: AlarmRule,
): ConfirmationAlarm | null => {
  const [since] = queuedAt;
  if (!since || queuedAt.length < alarmRequests) return null;
  const worked = queuedAt.reduce((sum, at, index) => {
    const next = queuedAt[index + 1] ?? now;
    return sum + Math.max(0, Math.min(BREAK_MINUTES, (next.getTime() - at.getTime()) / MINUTE_MS));
  }, 0);
  const minutes = Math.floor(worked);
  if (minutes < alarmMinutes) return null;
  const occurrence = confirmedAt?.toISOString() ?? 'never';
  return { since, requests: queuedAt.length, minutes, occurrence };
};
