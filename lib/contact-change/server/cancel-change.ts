// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { ok, type Result } from '@/lib/kernel/result';
import { editChange, type EditChangeError } from './edit-change';
import { emptyChange, updateChange } from './store/change-repository';

/** Gives an open change up; what was written for it is not kept. */
export const cancelChange = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, EditChangeError>> =>
  editChange(authorised, id, async (tenant): Promise<Result<null, EditChangeError>> => {
    await updateChange(tenant, id, { status: 'cancelled' });
    await emptyChange(tenant, id);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.cancelled',
      subject: { kind: 'contact-change', id },
    });
    return ok(null);
  });
