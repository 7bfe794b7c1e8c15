// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OperatorNotice } from '@/lib/credential-backend/operator-notice';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type NewNotice } from '@/lib/notices/new-notice';
import { type Notice, type NoticeAudience } from '@/lib/notices/notice';
import { type TenantTx } from '@/lib/platform/database';

const LISTED = 500;

/** A notice and what else is known of it here: who wrote it (`null` for the ministry). */
export type StoredNotice = Notice & { author: string | null };

const dayOf = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);
const civilOf = (day: Date): CivilDate => day.toISOString().slice(0, 10) as CivilDate;

const columns = {
  id: true,
  source: true,
  title: true,
  text: true,
  audience: true,
  version: true,
  publishedAt: true,
  changedAt: true,
  startsOn: true,
  expiresOn: true,
  withdrawnAt: true,
  withdrawReason: true,
  author: { select: { displayName: true } },
} as const;

type Row = Omit<Notice, 'source' | 'audience' | 'startsOn' | 'expiresOn'> & {
  source: string;
  audience: string;
  startsOn: Date;
  expiresOn: Date;
  author: { displayName: string } | null;
};

const noticeOf = (row: Row): StoredNotice => ({
  ...row,
  source: row.source as Notice['source'],
  audience: row.audience as NoticeAudience,
  startsOn: civilOf(row.startsOn),
  expiresOn: civilOf(row.expiresOn),
  author: row.author?.displayName ?? null,
});

const idOf = (municipalityId: string, id: string) => ({ municipalityId_id: { municipalityId, id } });

/** The newest notices first, of all or of some audiences. */
export const listNoticeRows = async (
  { tx, municipalityId }: TenantTx,
  audiences: readonly NoticeAudience[] | null = null,
): Promise<StoredNotice[]> => {
  const rows = await tx.notice.findMany({
    where: { municipalityId, ...(audiences && { audience: { in: [...audiences] } }) },
    orderBy: [{ startsOn: 'desc' }, { publishedAt: 'desc' }, { id: 'asc' }],
    take: LISTED,
    select: columns,
  });
  return rows.map(noticeOf);
};

/** Those that are shown on a day to some audiences, the oldest first: they are read in the order in which they came. */
export const listShown = async (
  { tx, municipalityId, now }: TenantTx,
  audiences: readonly NoticeAudience[],
): Promise<StoredNotice[]> => {
  const today = dayOf(civilDateIn(now, 'Europe/Rome'));
  const rows = await tx.notice.findMany({
    where: {
      municipalityId,
      audience: { in: [...audiences] },
      startsOn: { lte: today },
      expiresOn: { gte: today },
      publishedAt: { lte: now },
      withdrawnAt: null,
    },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    select: columns,
  });
  return rows.map(noticeOf);
};

/** What a publication may change: the ministry's notices that have not expired, and whatever is here under the ids published. */
export const listForPublication = async (
  { tx, municipalityId, now }: TenantTx,
  ids: readonly string[],
): Promise<StoredNotice[]> => {
  const today = dayOf(civilDateIn(now, 'Europe/Rome'));
  const ofMinistry = { source: 'ministry' satisfies Notice['source'], expiresOn: { gte: today } };
  const rows = await tx.notice.findMany({
    where: { municipalityId, OR: [ofMinistry, { id: { in: [...ids] } }] },
    select: columns,
  });
  return rows.map(noticeOf);
};

/** One notice, or `null`. */
export const findNotice = async (
  { tx, municipalityId }: TenantTx,
  id: string,
): Promise<StoredNotice | null> => {
  const row = await tx.notice.findUnique({ where: idOf(municipalityId, id), select: columns });
  return row && noticeOf(row);
};

/** Keeps what a supervisor wrote; false when this form was posted before. */
export const insertNotice = async (
  { tx, municipalityId, now }: TenantTx,
  { startsOn, expiresOn, ...notice }: NewNotice & { id: string; authorId: string },
): Promise<boolean> => {
  const dates = { startsOn: dayOf(startsOn), expiresOn: dayOf(expiresOn), publishedAt: now, changedAt: now };
  const row = { municipalityId, source: 'supervisor' satisfies Notice['source'], ...notice, ...dates };
  const { count } = await tx.notice.createMany({ data: [row], skipDuplicates: true });
  return count > 0;
};

/** Lets one publication after the other into a municipality. */
export const holdPublications = async ({ tx, municipalityId }: TenantTx): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('notices:' || ${municipalityId}, 0))`;
};

/** Makes a notice what the ministry published, under a version; it is shown again when it had been taken back. */
export const putPublished = async (
  { tx, municipalityId, now }: TenantTx,
  { id, title, text, audience, publishedAt, expiresOn }: OperatorNotice,
  version: number,
  isNewVersion: boolean,
): Promise<void> => {
  const notice = {
    ...{ source: 'ministry' satisfies Notice['source'], title, text, audience, version, publishedAt },
    startsOn: dayOf(civilDateIn(publishedAt, 'Europe/Rome')),
    expiresOn: dayOf(expiresOn),
    withdrawnAt: null,
  };
  await tx.notice.upsert({
    where: idOf(municipalityId, id),
    create: { municipalityId, id, ...notice, changedAt: now },
    update: { ...notice, ...(isNewVersion && { changedAt: now }) },
  });
};

/** Takes a notice back; false when it was taken back before. */
export const updateWithdrawn = async (
  { tx, municipalityId, now }: TenantTx,
  id: string,
  withdrawn: { withdrawnBy: string; withdrawReason: string } | null,
): Promise<boolean> => {
  const { count } = await tx.notice.updateMany({
    where: { municipalityId, id, withdrawnAt: null },
    data: { withdrawnAt: now, ...withdrawn },
  });
  return count === 1;
};
