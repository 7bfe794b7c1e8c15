// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { newNoticeSchema } from '@/lib/notices/new-notice';
import { concerns } from '@/lib/notices/notice';
import { database } from '@/lib/platform/database';
import { noticeDigest } from './notice-digest';
import { insertNotice } from './store/notice-repository';
import { insertRead } from './store/read-repository';

export type PublishRefusal = { kind: 'invalid'; messages: FieldMessage[] };

type Typed = { title: string; text: string; audience: string; startsOn: string; expiresOn: string };

/**
 * Publishes what the supervisor wrote, to everybody or to a role, from one day to another. `id` was made with the form: the same form
 * posted twice publishes once. Who wrote it has read it.
 */
export const publishNotice = (
  authorised: Authorised<'supervise'>,
  id: string,
  typed: Typed,
): Promise<Result<null, PublishRefusal>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, PublishRefusal>> => {
      const parsed = newNoticeSchema(civilDateIn(tenant.now, 'Europe/Rome')).safeParse(typed);
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      const { audience, startsOn, expiresOn } = parsed.data;
      const { id: authorId, roles } = authorised.operator;
      if (!(await insertNotice(tenant, { id, ...parsed.data, authorId }))) return ok(null);
      if (concerns(audience, roles))
        await insertRead(tenant, { noticeId: id, version: 1, operatorId: authorId });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'notice.published',
        subject: { kind: 'notice', id },
        facts: {
          ...{ source: 'supervisor', version: 1, audience, from: startsOn, to: expiresOn },
          digest: noticeDigest(parsed.data),
        },
      });
      return ok(null);
    },
  );
