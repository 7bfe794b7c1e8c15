// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Service, standingOf } from './service';
import { troubleOf, type Weather } from './weather-lines';

/**
 * A service as the supervisor sees it. `late`: it answers, and something still waits. `unknown`: whoever asks it has stopped asking.
 * `unasked`: it is asked only when somebody needs it, and nobody does.
 */
export type ServiceView =
  | { state: 'works' }
  | { state: 'unknown' }
  | { state: 'unasked' }
  | { state: 'away' | 'late' | 'unsigned'; since: Date; waiting: number };

/** The view of a service at an instant. */
export const serviceViewOf = (service: Service, weather: Weather, now: Date): ServiceView => {
  const state = weather.services.find((one) => one.service === service);
  const standing = state ? standingOf(state, now).kind : 'unknown';
  const trouble = troubleOf(service, weather, now, true);
  if (trouble?.kind === 'away') return { state: 'away', since: trouble.since, waiting: 0 };
  if (trouble?.kind === 'unsigned') return { ...trouble, state: 'unsigned' };
  if (trouble) {
    const { since, waiting } = trouble;
    return { state: standing === 'away' ? 'away' : 'late', since, waiting };
  }
  if (standing === 'works') return { state: 'works' };
  return service === 'registry' ? { state: 'unasked' } : { state: 'unknown' };
};
