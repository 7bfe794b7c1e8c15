// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

/** Registered requests since an instant by the hour of the day at which they were registered, in Europe/Rome. */
export const countRegisteredByHour = ({ tx, municipalityId }: TenantTx, since: Date) =>
  tx.$queryRaw<{ hour: number; count: number }[]>`
    select extract(hour from registered_at at time zone 'Europe/Rome')::int as hour, count(*)::int as count
    from cie_request where municipality_id = ${municipalityId}::uuid and registered_at >= ${since}
    group by 1 order by 1`;
