// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { findOwnSettings } from '@/lib/municipality/server/get-settings';
import { type NoticeState, noticeStateAt, readsAreKept } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { type Readers, readersOf } from './readers-of';
import { findNotice, type StoredNotice } from './store/notice-repository';
import { listReaders, listReads } from './store/read-repository';

/** A notice and who has read it; `readers` is `null` once the marks are not kept any more. */
export type ReadNotice = StoredNotice & { state: NoticeState; readers: Readers | null };

/** One notice for the supervisor, or `null`; audited, because it names those who have read and those who have not. */
export const findNoticeReaders = (
  authorised: Authorised<'supervise'>,
  id: string,
): Promise<ReadNotice | null> =>
  database().withTenant(authorised.operator.municipalityId, async (tenant) => {
    const row = isUuid(id) ? await findNotice(tenant, id) : null;
    if (!row) return null;
    const state = noticeStateAt(row, tenant.now);
    const settings = await findOwnSettings(tenant);
    if (settings && !readsAreKept(row, tenant.now, settings.retention.noticeReadDays))
      return { ...row, state, readers: null };
    const operators = await listReaders(tenant);
    const readers = readersOf(row, operators, await listReads(tenant, [id]), env().practice);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'operators.listed',
      subject: { kind: 'notice', id },
      facts: { count: readers.unread.length + readers.read.length },
    });
    return { ...row, state, readers };
  });
