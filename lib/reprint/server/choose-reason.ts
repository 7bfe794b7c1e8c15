// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type ReleaseReason } from '@/lib/credential-backend/card';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { lossReasonField } from '@/lib/reprint/loss-reason';
import { changeReprint, type ReprintChangeError, voidPrints } from './change-reprint';
import { updateReprint } from './store/reprint-repository';

export type ChooseReasonError = ReprintChangeError | { kind: 'missing' };

/** Records why the first half is printed again and gives the reason back; a declaration printed with another reason is void. */
export const chooseReason = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: unknown,
): Promise<Result<ReleaseReason, ChooseReasonError>> =>
  changeReprint(
    authorised,
    id,
    'choose-reason',
    async (tenant, reprint): Promise<Result<ReleaseReason, ChooseReasonError>> => {
      const parsed = lossReasonField.safeParse(typed);
      if (!parsed.success) return fail({ kind: 'missing' });
      const reason = parsed.data;
      if (reason === reprint.reason) return ok(reason);
      await updateReprint(tenant, id, { reason, declarationSignedAt: null });
      await voidPrints(tenant, authorised, id);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'reprint.reason-chosen',
        subject: { kind: 'reprint', id },
        facts: { reason },
      });
      return ok(reason);
    },
  );
