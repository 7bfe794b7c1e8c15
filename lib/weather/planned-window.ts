// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Service } from './service';

/** Maintenance of a service, announced by a supervisor from one instant to another. */
export type PlannedWindow = {
  id: string;
  service: Service;
  startsAt: Date;
  endsAt: Date;
  note: string;
  /** When a supervisor took it out or ended it. */
  endedAt: Date | null;
};

const AHEAD_MS = 86_400_000;

/** Where a window stands: later than tomorrow, told of from a day ahead, running, over. */
export type WindowState = 'later' | 'soon' | 'running' | 'over';

/** The state of a window at an instant. */
export const windowStateAt = (
  { startsAt, endsAt, endedAt }: Pick<PlannedWindow, 'startsAt' | 'endsAt' | 'endedAt'>,
  now: Date,
): WindowState => {
  if (endedAt !== null || endsAt <= now) return 'over';
  if (startsAt <= now) return 'running';
  return startsAt.getTime() - now.getTime() <= AHEAD_MS ? 'soon' : 'later';
};

/** The window to tell of for a service: the one that runs and ends last, else the next to begin within a day; `null` for neither. */
export const windowToTell = (
  windows: readonly PlannedWindow[],
  service: Service,
  now: Date,
): PlannedWindow | null => {
  const own = windows.filter((window) => window.service === service);
  const [running] = own
    .filter((window) => windowStateAt(window, now) === 'running')
    .sort((a, b) => b.endsAt.getTime() - a.endsAt.getTime());
  const [soon] = own
    .filter((window) => windowStateAt(window, now) === 'soon')
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return running ?? soon ?? null;
};
