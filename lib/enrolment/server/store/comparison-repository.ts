// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Difference,
  type DifferenceKind,
  type EnrolmentHere,
  type KeptDifference,
  type OurSide,
} from '@/lib/enrolment/comparison';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** What our ledger says is in force there for requests since `from`. Lines that were entered from elsewhere, without a message, are not compared. */
const listInForce = ({ tx, municipalityId }: TenantTx, from: CivilDate): Promise<EnrolmentHere[]> =>
  tx.$queryRaw<EnrolmentHere[]>`
    select distinct on (e.request_id) e.request_id as "enrolmentId", e.version, encode(m.digest, 'hex') as "requestDigest",
      e.requested_on::text as day, case e.state when 'cancelled' then 'cancelled' else 'active' end as state,
      e.ticket_id as "ticketId", e.card_serial as "cardSerial"
    from enrolment e join outbox_message m on m.municipality_id = e.municipality_id and m.id = e.message_id
    where e.municipality_id = ${municipalityId}::uuid and e.accepted_at is not null and e.requested_on >= ${from}::date
    order by e.request_id, e.version desc`;

/** Our side of a comparison of requests since `from`. */
export const getOurSide = async (tenant: TenantTx, from: CivilDate): Promise<OurSide> => {
  const newest = await tenant.tx.$queryRaw<{ requestId: string; onTheWay: boolean }[]>`
    select distinct on (request_id) request_id as "requestId", state in ('queued', 'waiting', 'sent', 'cancelling') as "onTheWay"
    from enrolment where municipality_id = ${tenant.municipalityId}::uuid order by request_id, version desc`;
  return {
    inForce: await listInForce(tenant, from),
    others: new Set(newest.map(({ requestId }) => requestId)),
    onTheWay: new Set(newest.filter(({ onTheWay }) => onTheWay).map(({ requestId }) => requestId)),
  };
};

/**
 * Puts the differences of a comparison in the place of those before; what was acknowledged and is still the same stays so. Returns how
 * many enrolments are known there only and were not in the list.
 */
export const keepComparison = async (
  { tx, municipalityId, now }: TenantTx,
  compared: number,
  differences: readonly Difference[],
): Promise<number> => {
  await tx.feedComparison.upsert({
    where: { municipalityId },
    create: { municipalityId, comparedAt: now, compared },
    update: { comparedAt: now, compared },
  });
  const before = await tx.feedDifference.findMany({ where: { municipalityId } });
  const known = new Map(before.map((row) => [row.enrolmentId, row]));
  await tx.feedDifference.deleteMany({
    where: { municipalityId, enrolmentId: { notIn: differences.map(({ enrolmentId }) => enrolmentId) } },
  });
  for (const { enrolmentId, ...found } of differences) {
    const row = known.get(enrolmentId);
    const same =
      row?.kind === found.kind &&
      row.versionHere === found.versionHere &&
      row.versionThere === found.versionThere;
    if (same) continue;
    const fresh = { ...found, foundAt: now, acknowledgedAt: null, acknowledgedBy: null };
    await tx.feedDifference.upsert({
      where: { municipalityId_enrolmentId: { municipalityId, enrolmentId } },
      create: { municipalityId, enrolmentId, ...fresh },
      update: fresh,
    });
  }
  return differences.filter(({ kind, enrolmentId }) => kind === 'unknown-here' && !known.has(enrolmentId))
    .length;
};

/** Whether the last comparison is not older than `since`. */
export const isComparedSince = async ({ tx, municipalityId }: TenantTx, since: Date): Promise<boolean> =>
  (await tx.feedComparison.count({ where: { municipalityId, comparedAt: { gt: since } } })) === 1;

/** The last comparison and its differences, what nobody has acknowledged first; `null` when there was none. */
export const findComparison = async ({
  tx,
  municipalityId,
}: TenantTx): Promise<{ comparedAt: Date; compared: number; differences: KeptDifference[] } | null> => {
  const last = await tx.feedComparison.findUnique({ where: { municipalityId } });
  if (!last) return null;
  const rows = await tx.feedDifference.findMany({
    where: { municipalityId },
    orderBy: [
      { acknowledgedAt: { sort: 'asc', nulls: 'first' } },
      { foundAt: 'asc' },
      { enrolmentId: 'asc' },
    ],
  });
  const differences = rows.map((row) => ({ ...row, kind: row.kind as DifferenceKind }));
  return { comparedAt: last.comparedAt, compared: last.compared, differences };
};

/** A difference that is to be mended; `null` when it is none any more. */
export const findDifference = async (
  { tx, municipalityId }: TenantTx,
  enrolmentId: string,
): Promise<KeptDifference | null> => {
  const row = await tx.feedDifference.findUnique({
    where: { municipalityId_enrolmentId: { municipalityId, enrolmentId } },
  });
  return row && { ...row, kind: row.kind as DifferenceKind };
};

/** A difference that was mended is no longer listed; the next comparison says whether it is gone. */
export const removeDifference = ({ tx, municipalityId }: TenantTx, enrolmentId: string) =>
  tx.feedDifference.deleteMany({ where: { municipalityId, enrolmentId } });

/** Notes who has looked at a difference; false when it is none any more, or somebody has. */
export const acknowledge = async (
  { tx, municipalityId, now }: TenantTx,
  enrolmentId: string,
  by: string,
): Promise<boolean> => {
  const { count } = await tx.feedDifference.updateMany({
    where: { municipalityId, enrolmentId, acknowledgedAt: null },
    data: { acknowledgedAt: now, acknowledgedBy: by },
  });
  return count === 1;
};
