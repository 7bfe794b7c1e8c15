// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { database } from '@/lib/platform/database';
import { heardAt, type Service } from '@/lib/weather/service';
import { listStates } from './store/service-state-repository';

/** When a service was last heard to work, as `heardAt` tells it; for whoever is signed in. */
export const readHeardAt = (authorised: Authorised<'use-portal'>, service: Service): Promise<Date | null> =>
  database().withTenant(authorised.operator.municipalityId, async ({ tx, now }) => {
    const { services } = await listStates(tx);
    const state = services.find((one) => one.service === service);
    return state ? heardAt(state, now) : null;
  });
