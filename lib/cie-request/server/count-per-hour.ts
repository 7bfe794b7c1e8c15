// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { addDays, civilDateIn } from '@/lib/kernel/civil-date';
import { database } from '@/lib/platform/database';
import { midnightOf } from './list-requests';
import { countRegisteredByHour } from './store/request-counts';

/** How many requests were registered in each hour of the day (Europe/Rome) over the last days; only hours with any. */
export const countPerHour = (
  authorised: Authorised<'supervise'>,
  days: number,
): Promise<{ hour: number; count: number }[]> =>
  database().withTenant(authorised.operator.municipalityId, (tenant) =>
    countRegisteredByHour(tenant, midnightOf(addDays(civilDateIn(tenant.now, 'Europe/Rome'), 1 - days))),
  );
