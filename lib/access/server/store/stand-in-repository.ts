// SPDX-License-Identifier: AGPL-3.0-or-later
import { type StandIn } from '@/lib/access/stand-in';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

const LISTED = 50;
const dayOf = (date: CivilDate) => new Date(`${date}T00:00:00Z`);
const civilOf = (day: Date) => day.toISOString().slice(0, 10) as CivilDate;
const name = { select: { displayName: true } };

/** Who an operator stands in for on the transaction's day, while that supervisor is one. */
export const standingIn = ({ now }: TenantTx) => {
  const today = new Date(`${civilDateIn(now, 'Europe/Rome')}T00:00:00Z`);
  return {
    where: {
      endedAt: null,
      fromDay: { lte: today },
      toDay: { gte: today },
      supervisor: { enabled: true, roles: { has: 'supervisor' } },
    },
    take: 1,
    select: { supervisor: { select: { displayName: true } } },
  };
};

/** The newest stand-ins, by first day. */
export const listStandInRows = async ({ tx, municipalityId }: TenantTx): Promise<StandIn[]> => {
  const rows = await tx.standIn.findMany({
    where: { municipalityId },
    orderBy: [{ fromDay: 'desc' }, { namedAt: 'desc' }],
    take: LISTED,
    include: { deputy: name, supervisor: name },
  });
  return rows.map(({ id, deputy, supervisor, fromDay, toDay, source, endedAt }) => ({
    id,
    deputy: deputy.displayName,
    supervisor: supervisor.displayName,
    from: civilOf(fromDay),
    to: civilOf(toDay),
    source,
    ended: endedAt !== null,
  }));
};

/** Operators who may enter, by name. */
export const listEnabledOperators = ({ tx, municipalityId }: TenantTx) =>
  tx.operator.findMany({
    where: { municipalityId, enabled: true },
    orderBy: { displayName: 'asc' },
    select: { id: true, displayName: true, roles: true },
  });

export type NewStandIn = {
  id: string;
  deputyId: string;
  supervisorId: string;
  from: CivilDate;
  to: CivilDate;
  source: string;
  namedBy: string;
};

/** Writes a stand-in down. */
export const insertStandIn = async (
  { tx, municipalityId, now }: TenantTx,
  { from, to, ...columns }: NewStandIn,
): Promise<void> => {
  await tx.standIn.create({
    data: { municipalityId, ...columns, fromDay: dayOf(from), toDay: dayOf(to), namedAt: now },
  });
};

/** Ends a stand-in; false when there is none that goes on. */
export const endStandInRow = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  endedBy: string,
): Promise<boolean> => {
  const ended = await tx.standIn.updateMany({
    where: { municipalityId, id, endedAt: null },
    data: { endedAt: now, endedBy },
  });
  return ended.count === 1;
};
