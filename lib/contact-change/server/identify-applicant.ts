// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { applicantSchema } from '@/lib/contact-change/applicant';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TypedIdentification } from '@/lib/reprint/identification';
import { editChange, type EditChangeError } from './edit-change';
import { writeSealed } from './store/change-repository';

/** What is wrong, by field. */
type InvalidApplicant = { kind: 'invalid'; messages: FieldMessage[] };

/** Records who asks for the change and how they were recognised. */
export const identifyApplicant = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: TypedIdentification,
): Promise<Result<null, InvalidApplicant | EditChangeError>> =>
  editChange(authorised, id, async (tenant): Promise<Result<null, InvalidApplicant>> => {
    const parsed = applicantSchema(civilDateIn(tenant.now, 'Europe/Rome')).safeParse(typed);
    if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
    await writeSealed(tenant, id, { applicant: parsed.data });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.identified',
      subject: { kind: 'contact-change', id },
      facts: { by: parsed.data.kind },
    });
    return ok(null);
  });
