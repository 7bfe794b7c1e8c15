// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Measure } from '@/lib/timing/measure';
import { type TenantTx } from '@/lib/platform/database';
import { type CivilDate } from '@/lib/kernel/civil-date';

/** Counts one more time in a bucket of a day; two counters at once both count. */
export const countTime = async (
  { tx, municipalityId }: TenantTx,
  day: CivilDate,
  measure: Measure,
  bucket: number,
): Promise<void> => {
  await tx.$executeRaw`
    insert into counter_time (municipality_id, day, measure, bucket, count)
    values (${municipalityId}::uuid, ${day}::date, ${measure}, ${bucket}, 1)
    on conflict (municipality_id, day, measure, bucket) do update set count = counter_time.count + 1`;
};

/** What was counted since a day, the oldest first. */
export const listTimes = ({ tx, municipalityId }: TenantTx, since: CivilDate) =>
  tx.counterTime.findMany({
    where: { municipalityId, day: { gte: new Date(since) } },
    orderBy: [{ day: 'asc' }, { bucket: 'asc' }],
  });

/** Forgets what was counted before a day; returns how many rows. */
export const deleteTimes = async ({ tx, municipalityId }: TenantTx, before: CivilDate): Promise<number> => {
  const { count } = await tx.counterTime.deleteMany({
    where: { municipalityId, day: { lt: new Date(before) } },
  });
  return count;
};
