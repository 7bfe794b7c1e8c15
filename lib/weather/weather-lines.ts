// SPDX-License-Identifier: AGPL-3.0-or-later
import { clockFault, type ClockOwner, type ClockState } from './clock';
import { type PlannedWindow, windowStateAt, windowToTell } from './planned-window';
import { type Service, type ServiceState, SERVICES, standingOf } from './service';

/** Everything that the bar is made of. */
export type Weather = {
  services: readonly ServiceState[];
  clocks: readonly ClockState[];
  windows: readonly PlannedWindow[];
  /** Enrolments of this municipality that wait because nobody answered, and since when. */
  waiting: { waiting: number; since: Date } | null;
  /** Since when the register has owed this municipality an answer. */
  owedSince: Date | null;
};

/**
 * What is wrong with a service. `late`: what is sent waits; reprints are suspended when the service is really away. `unsigned`: it answers
 * and nothing of it can be used. `away`: it cannot be reached.
 */
export type Trouble =
  | { kind: 'late'; since: Date; waiting: number; reprintsSuspended: boolean }
  | { kind: 'unsigned'; since: Date; waiting: number }
  | { kind: 'away'; since: Date };

/** A window as it is told of. */
export type ToldWindow = Pick<PlannedWindow, 'startsAt' | 'endsAt' | 'note'> & { state: 'soon' | 'running' };

/** One line of the bar: at most one for each service, and for each clock that is off. */
export type WeatherLine =
  | { kind: 'service'; service: Service; trouble: Trouble | null; window: ToldWindow | null }
  | { kind: 'clock'; clock: ClockOwner; byMs: number; since: Date };

const earliest = (...instants: (Date | null | undefined)[]): Date | null => {
  const [first] = instants
    .filter((instant) => instant instanceof Date)
    .sort((a, b) => a.getTime() - b.getTime());
  return first ?? null;
};

const backendTrouble = (
  away: Date | null,
  unsignedSince: Date | null,
  waiting: Weather['waiting'],
  mends: boolean,
): Trouble | null => {
  const count = waiting?.waiting ?? 0;
  if (mends && unsignedSince) return { kind: 'unsigned', since: unsignedSince, waiting: count };
  const since = earliest(away, unsignedSince, waiting?.since);
  const reprintsSuspended = away !== null || unsignedSince !== null;
  return since && { kind: 'late', since, waiting: count, reprintsSuspended };
};

/** What is wrong with a service, as who can have it mended (`mends`) or as the others are told; `null` for nothing. */
export const troubleOf = (service: Service, weather: Weather, now: Date, mends: boolean): Trouble | null => {
  const state = weather.services.find((one) => one.service === service);
  const standing = state && standingOf(state, now);
  const away = standing?.kind === 'away' ? standing.since : null;
  if (service === 'credential-backend')
    return backendTrouble(away, state?.unsignedSince ?? null, weather.waiting, mends);
  const since = service === 'registry' ? earliest(away, weather.owedSince) : away;
  return since && { kind: 'away', since };
};

const toldWindow = (windows: Weather['windows'], service: Service, now: Date): ToldWindow | null => {
  const window = windowToTell(windows, service, now);
  if (!window) return null;
  const { startsAt, endsAt, note } = window;
  return { startsAt, endsAt, note, state: windowStateAt(window, now) === 'running' ? 'running' : 'soon' };
};

/**
 * What the bar says at an instant; nothing when everything works and nothing is announced. Who can have something mended (`mends`) is told
 * of missing signatures and of clocks; the others read of the delay.
 */
export const weatherLinesOf = (weather: Weather, now: Date, mends: boolean): WeatherLine[] => {
  const services = SERVICES.map((service) => ({
    kind: 'service' as const,
    service,
    trouble: troubleOf(service, weather, now, mends),
    window: toldWindow(weather.windows, service, now),
  }));
  const clocks = weather.clocks.flatMap((state) => {
    const fault = mends ? clockFault(state, now) : null;
    return fault ? [{ kind: 'clock' as const, clock: state.clock, ...fault }] : [];
  });
  return [...services.filter(({ trouble, window }) => trouble ?? window), ...clocks];
};
