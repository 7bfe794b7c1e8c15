// SPDX-License-Identifier: AGPL-3.0-or-later

const TIME = /^(\d{1,2})[.:](\d{2})(?:[.:]00)?$/;
const HOUR = 60;

/** Reads a time of day, `9.30`, `09:30` or `09:30:00`, into minutes from midnight; `null` when it is none. */
export const parseLocalTime = (text: string): number | null => {
  const [, hour, minute] = (TIME.exec(text.trim()) ?? []).map(Number);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null;
  return hour * HOUR + minute;
};

/** Minutes from midnight as a clock shows them, `9.30`. */
export const formatLocalTime = (minutes: number): string =>
  `${Math.floor(minutes / HOUR)}.${String(minutes % HOUR).padStart(2, '0')}`;
