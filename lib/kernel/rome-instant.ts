// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, partsOf } from './civil-date';

const HOUR_MS = 3_600_000;
/** Hours that Italy is ahead of UTC, in summer and in winter. */
const OFFSETS_H = [2, 1] as const;
const TIME = /^(\d{1,2})[.:](\d{2})$/;

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The instant of a minute on the clocks of Italy: the first of the two when it comes twice in October, `null` when March skips it. */
export const romeInstantOf = (date: CivilDate, hour: number, minute: number): Date | null => {
  const { year, month, day } = partsOf(date);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const shown = new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
  const instants = OFFSETS_H.map((offset) => new Date(wall - offset * HOUR_MS));
  return instants.find((instant) => wallClock.format(instant) === shown) ?? null;
};

/** Reads a time of day as typed, `8.00` or `08:00`; `null` when it is none. */
export const parseTime = (text: string): { hour: number; minute: number } | null => {
  const [, hour, minute] = (TIME.exec(text.trim()) ?? []).map(Number);
  return hour === undefined || minute === undefined || hour > 23 || minute > 59 ? null : { hour, minute };
};
