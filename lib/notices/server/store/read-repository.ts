// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Role } from '@/lib/access/permission';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';

/** A mark: who has read which version of a notice, and when. */
export type ReadMark = { noticeId: string; version: number; operatorId: string; readAt: Date };

const columns = { noticeId: true, version: true, operatorId: true, readAt: true } as const;

/** The marks of some notices, of everybody or of one operator. */
export const listReads = (
  { tx, municipalityId }: TenantTx,
  noticeIds: readonly string[],
  operatorId?: string,
): Promise<ReadMark[]> =>
  tx.noticeRead.findMany({
    where: { municipalityId, noticeId: { in: [...noticeIds] }, operatorId },
    orderBy: { readAt: 'asc' },
    select: columns,
  });

/** Marks a version as read; false when it was, also by another tab at this moment. */
export const insertRead = async (
  { tx, municipalityId, now }: TenantTx,
  mark: Omit<ReadMark, 'readAt'>,
): Promise<boolean> => {
  const { count } = await tx.noticeRead.createMany({
    data: [{ municipalityId, ...mark, readAt: now }],
    skipDuplicates: true,
  });
  return count > 0;
};

/** Somebody whom notices may be for. */
export type Reader = { id: string; name: string; roles: Role[]; isPractice: boolean; isEnabled: boolean };

/** The operators of the municipality, by name. */
export const listReaders = async ({ tx, municipalityId }: TenantTx): Promise<Reader[]> => {
  const rows = await tx.operator.findMany({
    where: { municipalityId },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    select: { id: true, displayName: true, roles: true, practice: true, enabled: true },
  });
  return rows.map(({ id, displayName, roles, practice, enabled }) => ({
    id,
    name: displayName,
    roles: roles as Role[],
    isPractice: practice,
    isEnabled: enabled,
  }));
};

/** Deletes the marks of notices that ended before a day or an instant, and of versions replaced before it; returns how many. */
export const deleteReads = (
  { tx, municipalityId }: TenantTx,
  before: { day: CivilDate; instant: Date },
): Promise<number> => tx.$executeRaw`
  delete from notice_read r using notice n
  where r.municipality_id = ${municipalityId}::uuid and n.municipality_id = r.municipality_id and n.id = r.notice_id
    and (n.expires_on < ${before.day}::date or n.withdrawn_at < ${before.instant}
      or (r.version < n.version and n.changed_at < ${before.instant}))`;
