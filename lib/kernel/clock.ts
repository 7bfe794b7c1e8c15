// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate, civilDateIn } from './civil-date';

/** Where a use case takes the time from; injected so that tests are exact. */
export type Clock = { now(): Date };

/** The machine's clock. SQL does not use it: it asks `app.now()`. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at an ISO instant. */
export const fixedClock = (instant: string): Clock => ({ now: () => new Date(instant) });

/** "Today" as a clerk means it: the civil date in Europe/Rome at the clock's instant. */
export const todayOf = (clock: Clock): CivilDate => civilDateIn(clock.now(), 'Europe/Rome');
