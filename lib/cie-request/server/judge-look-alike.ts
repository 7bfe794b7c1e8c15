// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { JUDGEMENT_NOTE_MAX, reasonAmong } from '@/lib/cie-request/likeness';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findLookAlikes } from './find-look-alikes';
import { findRowForChange } from './store/request-repository';
import { writeJudgement } from './store/look-alikes';

export type JudgeError = { kind: 'not-found' | 'closed' | 'reason-missing' | 'note-missing' | 'note-long' };

type Judgement = { requestId: string; otherId: string; reason: unknown; note: string };

/**
 * Why there are two requests: another person, or the same one for whom it has to be. Kept with its reason for exactly these two
 * requests and this likeness: a code that is typed anew is asked about anew.
 */
export const judgeLookAlike = (
  authorised: Authorised<'work-requests'>,
  { requestId, otherId, reason: code, note }: Judgement,
): Promise<Result<null, JudgeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, JudgeError>> => {
      const row = await findRowForChange(tenant, requestId);
      if (!row) return fail({ kind: 'not-found' });
      if (!isAllowed(row.status, 'edit')) return fail({ kind: 'closed' });
      const like = (await findLookAlikes(tenant, row)).find(({ id }) => id === otherId);
      if (!like) return fail({ kind: 'not-found' });
      const reason = reasonAmong(like.likeness, code);
      if (!reason) return fail({ kind: 'reason-missing' });
      if (reason === 'other' && note.trim() === '') return fail({ kind: 'note-missing' });
      if (note.length > JUDGEMENT_NOTE_MAX) return fail({ kind: 'note-long' });
      const { likeness } = like;
      await writeJudgement(tenant, {
        requestId,
        otherId,
        likeness,
        reason,
        note: note.trim(),
        decidedBy: authorised.operator.id,
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'person.judged',
        subject: { kind: 'request', id: requestId },
        facts: { other: otherId, likeness, reason },
      });
      return ok(null);
    },
  );
