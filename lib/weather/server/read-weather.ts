// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { can } from '@/lib/access/permission';
import { findOwedSince } from '@/lib/cie-request/server/find-owed-since';
import { countWaiting } from '@/lib/enrolment/server/count-waiting';
import { database, type TenantTx } from '@/lib/platform/database';
import { type Weather, type WeatherLine, weatherLinesOf } from '@/lib/weather/weather-lines';
import { listStates } from './store/service-state-repository';
import { listOpenWindows } from './store/window-repository';

/** Everything that is known of the services, seen from one municipality. */
export const findWeather = async (tenant: TenantTx): Promise<Weather> => ({
  ...(await listStates(tenant.tx)),
  windows: await listOpenWindows(tenant),
  waiting: await countWaiting(tenant),
  owedSince: await findOwedSince(tenant),
});

/** The lines of the bar for whoever is signed in, with the instant that they were read at; none when everything works. */
export const readWeather = (
  authorised: Authorised<'use-portal'>,
): Promise<{ lines: WeatherLine[]; now: Date }> => {
  const { municipalityId, roles } = authorised.operator;
  const mends = can(roles, 'supervise') || can(roles, 'manage-operators');
  return database().withTenant(municipalityId, async (tenant) => ({
    lines: weatherLinesOf(await findWeather(tenant), tenant.now, mends),
    now: tenant.now,
  }));
};
