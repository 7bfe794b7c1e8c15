// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type InvalidApplicant, parseApplicant, type TypedApplicant } from '@/lib/contact-change/applicant';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import { editChange, type EditChangeError } from './edit-change';
import { writeSealed } from './store/change-repository';

/** Records who asks for the change and how they were recognised. */
export const identifyApplicant = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: TypedApplicant,
): Promise<Result<null, InvalidApplicant | EditChangeError>> =>
  editChange(authorised, id, async (tenant): Promise<Result<null, InvalidApplicant>> => {
    const parsed = parseApplicant(typed, civilDateIn(tenant.now, 'Europe/Rome'));
    if (!parsed.ok) return parsed;
    await writeSealed(tenant, id, { applicant: parsed.value });
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'contact-change.identified',
      subject: { kind: 'contact-change', id },
      facts: { by: parsed.value.kind },
    });
    return ok(null);
  });
