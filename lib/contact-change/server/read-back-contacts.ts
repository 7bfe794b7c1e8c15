// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { readBackToken } from '@/lib/contacts/contact-outcome';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { editChange, type EditChangeError } from './edit-change';
import { readContacts, updateChange } from './store/change-repository';

export type ReadBackError = EditChangeError | { kind: 'changed' };

/** The citizen has read exactly these contacts and confirmed them; `changed` when others have been written since. */
export const readBackContacts = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  token: string,
): Promise<Result<null, ReadBackError>> =>
  editChange(authorised, id, async (tenant, change): Promise<Result<null, ReadBackError>> => {
    const contacts = await readContacts(tenant, change);
    if (!contacts || readBackToken(contacts) !== token) return fail({ kind: 'changed' });
    await updateChange(tenant, id, { readBackAt: tenant.now });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.read-back',
      subject: { kind: 'contact-change', id },
    });
    return ok(null);
  });
