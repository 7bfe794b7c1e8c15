// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { type Service } from '@/lib/weather/service';
import { type Weather } from '@/lib/weather/weather-lines';
import { configuredServices } from './configured-services';
import { findWeather } from './read-weather';

/** What a supervisor sees of the services that this installation has, at an instant. */
export type Services = { weather: Weather; configured: Service[]; now: Date };

/** The services as they stand now, with the windows that are not over. */
export const getServices = (authorised: Authorised<'supervise'>): Promise<Services> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => ({
    weather: await findWeather(tenant),
    configured: configuredServices(),
    now: tenant.now,
  }));
