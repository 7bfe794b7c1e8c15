// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { concerns, noticeStateAt } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { findNotice } from './store/notice-repository';
import { insertRead } from './store/read-repository';

/** `gone`: not for this operator, or no longer shown. `changed`: there is a newer version, which is to be read. */
export type MarkReadError = { kind: 'gone' } | { kind: 'changed' };

/** Marks a version of a notice as read by the operator; doing it again changes nothing and succeeds. */
export const markRead = (
  authorised: Authorised<'use-portal'>,
  { noticeId, version }: { noticeId: string; version: number },
): Promise<Result<null, MarkReadError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, MarkReadError>> => {
      const { id: operatorId, roles } = authorised.operator;
      const notice = isUuid(noticeId) ? await findNotice(tenant, noticeId) : null;
      if (!notice || !concerns(notice.audience, roles)) return fail({ kind: 'gone' });
      if (noticeStateAt(notice, tenant.now) !== 'current') return fail({ kind: 'gone' });
      if (notice.version !== version) return fail({ kind: 'changed' });
      if (await insertRead(tenant, { noticeId, version, operatorId }))
        await recordAudit(tenant, actorOf(authorised), {
          verb: 'notice.read',
          subject: { kind: 'notice', id: noticeId },
          facts: { version },
        });
      return ok(null);
    },
  );
