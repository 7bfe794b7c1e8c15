// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { civilDateIn } from '@/lib/kernel/civil-date';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { identificationSchema, type TypedIdentification } from '@/lib/reprint/identification';
import { changeReprint, type ReprintChangeError, voidPrints } from './change-reprint';
import { updateReprint, writeIdentification } from './store/reprint-repository';

export type IdentifyError = ReprintChangeError | { kind: 'invalid'; messages: FieldMessage[] };

/** Records how the holder was recognised; a declaration printed before names the old way and is void. */
export const identifyHolder = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  typed: TypedIdentification,
): Promise<Result<null, IdentifyError>> =>
  changeReprint(authorised, id, 'identify', async (tenant): Promise<Result<null, IdentifyError>> => {
    const parsed = identificationSchema(civilDateIn(tenant.now, 'Europe/Rome')).safeParse(typed);
    if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
    await writeIdentification(tenant, id, parsed.data);
    await updateReprint(tenant, id, { declarationSignedAt: null });
    await voidPrints(tenant, authorised, id);
    await recordAudit(tenant, actorOf(authorised), {
      verb: 'reprint.identified',
      subject: { kind: 'reprint', id },
      facts: { by: parsed.data.kind },
    });
    return ok(null);
  });
