// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** The day in Europe/Rome on which the first ticket was given, or `null`. */
export const findFirstGivenDay = async ({ tx, municipalityId }: TenantTx): Promise<CivilDate | null> => {
  const [row] = await tx.$queryRaw<{ day: CivilDate | null }[]>`
    select (min(assigned_at) at time zone 'Europe/Rome')::date::text as day
    from ticket where municipality_id = ${municipalityId}::uuid and assigned_at is not null`;
  return row?.day ?? null;
};

/** How many tickets were given from a day on and before another, days of Europe/Rome. */
export const countGiven = async (
  { tx, municipalityId }: TenantTx,
  from: CivilDate,
  before: CivilDate,
): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from ticket where municipality_id = ${municipalityId}::uuid
      and assigned_at >= ${from}::date::timestamp at time zone 'Europe/Rome'
      and assigned_at < ${before}::date::timestamp at time zone 'Europe/Rome'`;
  return row?.count ?? 0;
};

/** Takes tickets out of stock for good, halves destroyed at once: those whose lot has ended, or all. Returns how many. */
export const takeOutOfStock = (
  { tx, municipalityId, now }: TenantTx,
  which: 'ended' | 'all',
): Promise<number> =>
  tx.$executeRaw`
    update ticket t set state = 'to-return', sealed = null, destroyed_at = ${now}
    from ticket_order o
    where t.municipality_id = ${municipalityId}::uuid and t.state = 'stock'
      and o.municipality_id = t.municipality_id and o.id = t.order_id
      and (${which} = 'all' or o.expires_at <= ${now})`;

/** Since when nothing is ordered for this municipality, or `null`. */
export const findStop = async ({ tx, municipalityId }: TenantTx): Promise<Date | null> =>
  (await tx.stockStop.findUnique({ where: { municipalityId } }))?.since ?? null;

/** Orders nothing more; true when that is new. */
export const insertStop = async ({ tx, municipalityId, now }: TenantTx): Promise<boolean> => {
  const { count } = await tx.stockStop.createMany({
    data: { municipalityId, since: now },
    skipDuplicates: true,
  });
  return count === 1;
};

/** Orders again; true when that is new. */
export const deleteStop = async ({ tx, municipalityId }: TenantTx): Promise<boolean> => {
  const { count } = await tx.stockStop.deleteMany({ where: { municipalityId } });
  return count === 1;
};

/** Who decides about orders waits for who does so now. */
export const lockStock = async ({ tx, municipalityId }: TenantTx): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('stock:' || ${municipalityId}, 0))`;
};
