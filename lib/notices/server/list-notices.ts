// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { type NoticeState, noticeStateAt } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { readersOf } from './readers-of';
import { listNoticeRows, type StoredNotice } from './store/notice-repository';
import { listReaders, listReads } from './store/read-repository';

/** A notice as it is listed for the supervisor; how many have it before them and how many have read it, while it is shown. */
export type NoticeLine = StoredNotice & {
  state: NoticeState;
  readers: { unread: number; all: number } | null;
};

/** Every notice of the municipality, the newest first, with the counts of those that are shown now. */
export const listNotices = (authorised: Authorised<'supervise'>): Promise<NoticeLine[]> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const rows = await listNoticeRows(tenant);
    const lines = rows.map((row) => ({ ...row, state: noticeStateAt(row, tenant.now) }));
    const shown = lines.filter(({ state }) => state === 'current').map(({ id }) => id);
    const operators = await listReaders(tenant);
    const reads = await listReads(tenant, shown);
    return lines.map((line) => {
      if (line.state !== 'current') return { ...line, readers: null };
      const { unread, read } = readersOf(line, operators, reads, env().practice);
      return { ...line, readers: { unread: unread.length, all: unread.length + read.length } };
    });
  });
