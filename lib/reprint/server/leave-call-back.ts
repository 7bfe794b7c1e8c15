// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { type FieldMessage, fieldMessagesOf } from '@/lib/kernel/message';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { callBackSchema, type TypedReach } from '@/lib/reprint/call-back';
import { type TypedCardQuestion } from '@/lib/reprint/card-question-form';
import { putCallBack } from './store/call-back-repository';
import { findReprint } from './store/reprint-repository';

export type LeaveCallBackError = { kind: 'invalid'; messages: FieldMessage[] } | { kind: 'not-found' };

/** What a call back is about: a reprint that is open here, or what was typed to find a card. */
export type CallBackAbout = { reprintId: string } | TypedCardQuestion;

const cardOf = async (tenant: TenantTx, about: CallBackAbout): Promise<TypedCardQuestion | null> => {
  if (!('reprintId' in about)) return about;
  return isUuid(about.reprintId) ? findReprint(tenant, about.reprintId) : null;
};

/**
 * Leaves a citizen who wanted codes while the service is away in the list of whom to call back. Nothing is asked of the service and no
 * code waits: when it is back the clerk asks again, with the citizen.
 */
export const leaveCallBack = (
  authorised: Authorised<'reprint-codes'>,
  about: CallBackAbout,
  reach: TypedReach,
): Promise<Result<string, LeaveCallBackError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<string, LeaveCallBackError>> => {
      const card = await cardOf(tenant, about);
      if (!card) return fail({ kind: 'not-found' });
      const { codiceFiscale, cardSerial } = card;
      const parsed = callBackSchema.safeParse({ codiceFiscale, cardSerial, ...reach });
      if (!parsed.success) return fail({ kind: 'invalid', messages: fieldMessagesOf(parsed.error) });
      const reprintId = 'reprintId' in about ? about.reprintId : null;
      const id = await putCallBack(tenant, parsed.data, { reprintId, leftBy: authorised.operator.id });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'call-back.left',
        subject: { kind: 'call-back', id },
        facts: { phone: parsed.data.phone !== null, note: parsed.data.note !== null },
      });
      return ok(id);
    },
  );
