// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ProgressEvent, type ProgressKind, type ReturnReason } from '@/lib/credential-backend/progress';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** Where the next page begins; `null` before the first. */
export const findCursor = async ({ tx, municipalityId }: TenantTx): Promise<string | null> =>
  (await tx.progressCursor.findUnique({ where: { municipalityId } }))?.cursor ?? null;

/** Keeps where the next page begins. */
export const keepCursor = ({ tx, municipalityId, now: askedAt }: TenantTx, cursor: string) =>
  tx.progressCursor.upsert({
    where: { municipalityId },
    create: { municipalityId, cursor, askedAt },
    update: { cursor, askedAt },
  });

/** Notes what happened to cards of requests that are known here, each event once; returns how many were new. */
export const noteEvents = async (tenant: TenantTx, events: readonly ProgressEvent[]): Promise<number> => {
  const { tx, municipalityId, now } = tenant;
  const known = await tx.enrolment.findMany({
    where: { municipalityId, requestId: { in: events.map(({ enrolmentId }) => enrolmentId) } },
    distinct: ['requestId'],
    select: { requestId: true },
  });
  const ids = new Set(known.map(({ requestId }) => requestId));
  const { count } = await tx.cardProgress.createMany({
    data: events
      .filter(({ enrolmentId }) => ids.has(enrolmentId))
      .map((event) => ({
        municipalityId,
        eventId: event.id,
        requestId: event.enrolmentId,
        kind: event.kind,
        occurredAt: event.occurredAt,
        parcelNumber: event.parcelNumber,
        collectBy: event.collectBy && new Date(event.collectBy),
        returnReason: event.returnReason,
        notedAt: now,
      })),
    skipDuplicates: true,
  });
  return count;
};

/** What happened to the card of a request, the oldest first. */
export const listEvents = async (
  { tx, municipalityId }: TenantTx,
  requestId: string,
): Promise<ProgressEvent[]> => {
  const rows = await tx.cardProgress.findMany({
    where: { municipalityId, requestId },
    orderBy: [{ occurredAt: 'asc' }, { eventId: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.eventId,
    enrolmentId: row.requestId,
    kind: row.kind as ProgressKind,
    occurredAt: row.occurredAt,
    parcelNumber: row.parcelNumber,
    collectBy: (row.collectBy?.toISOString().slice(0, 10) ?? null) as CivilDate | null,
    returnReason: row.returnReason as ReturnReason | null,
  }));
};
