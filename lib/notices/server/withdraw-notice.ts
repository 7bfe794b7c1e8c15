// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { withdrawalSchema } from '@/lib/notices/new-notice';
import { noticeStateAt } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { findNotice, updateWithdrawn } from './store/notice-repository';

/** `ministry`: who published it takes it back. `ended`: over, or taken back before. */
export type WithdrawRefusal =
  { kind: 'invalid'; messages: FieldMessage[] } | { kind: 'gone' } | { kind: 'ministry' } | { kind: 'ended' };

/** Takes a notice of the municipality back, with the reason that those who read it will see. */
export const withdrawNotice = (
  authorised: Authorised<'supervise'>,
  id: string,
  typed: { reason: string },
): Promise<Result<null, WithdrawRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, WithdrawRefusal>> => {
      const notice = isUuid(id) ? await findNotice(tenant, id) : null;
      if (!notice) return fail({ kind: 'gone' });
      if (notice.source === 'ministry') return fail({ kind: 'ministry' });
      const state = noticeStateAt(notice, tenant.now);
      if (state !== 'current' && state !== 'ahead') return fail({ kind: 'ended' });
      const parsed = withdrawalSchema.safeParse(typed);
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      const withdrawn = { withdrawnBy: authorised.operator.id, withdrawReason: parsed.data.reason };
      if (!(await updateWithdrawn(tenant, id, withdrawn))) return fail({ kind: 'ended' });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'notice.withdrawn',
        subject: { kind: 'notice', id },
        facts: { source: notice.source, version: notice.version },
      });
      return ok(null);
    },
  );
