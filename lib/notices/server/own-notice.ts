// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Operator } from '@/lib/access/operator';
import { type NoticeState, noticeStateAt } from '@/lib/notices/notice';
import { type TenantTx } from '@/lib/platform/database';
import { type StoredNotice } from './store/notice-repository';
import { listReads } from './store/read-repository';

/** A notice as an operator sees it: where it stands, and when they read this version of it. */
export type OwnNotice = StoredNotice & { state: NoticeState; readAt: Date | null };

/** Adds to notices what the operator has read of them. */
export const ownNoticesOf = async (
  tenant: TenantTx,
  { id }: Operator,
  notices: readonly StoredNotice[],
): Promise<OwnNotice[]> => {
  const reads = await listReads(
    tenant,
    notices.map((notice) => notice.id),
    id,
  );
  return notices.map((notice) => ({
    ...notice,
    state: noticeStateAt(notice, tenant.now),
    readAt:
      reads.find((read) => read.noticeId === notice.id && read.version === notice.version)?.readAt ?? null,
  }));
};
