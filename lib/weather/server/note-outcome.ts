// SPDX-License-Identifier: AGPL-3.0-or-later
import { schedulingDatabase } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { OUTAGE_AT, type Service } from '@/lib/weather/service';
import { enterOutcome } from './store/service-state-repository';

/** Enters whether a service answered, and logs when an outage begins or ends; returns 1 then, else 0. */
export const noteOutcome = async (service: Service, answered: boolean): Promise<number> => {
  const failures = await schedulingDatabase().withoutTenant(({ tx }) => enterOutcome(tx, service, answered));
  const [was, is] = [failures.before >= OUTAGE_AT, failures.now >= OUTAGE_AT];
  if (was === is) return 0;
  if (is) log.warn('service-away', { topic: service });
  else log.info('service-back', { topic: service });
  return 1;
};
