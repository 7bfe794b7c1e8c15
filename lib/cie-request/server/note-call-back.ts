// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type CodesWay } from '@/lib/cie-request/codes-way';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database } from '@/lib/platform/database';
import { findRowForChange, type RequestRow, updateRow } from './store/request-repository';

export type CallBackError =
  | { kind: 'not-found' | 'closed' }
  /** There is nothing to tell yet. */
  | { kind: 'codes-not-here' };

/** What a clerk notes of a citizen who waits for codes. */
export type CallBackNote = { way: CodesWay } | { told: boolean };

type Change = Parameters<typeof updateRow>[2];

const changeOf = (authorised: Authorised<'work-requests'>, now: Date, note: CallBackNote): Change => {
  if ('way' in note) return { halvesWay: note.way };
  return note.told ? { toldAt: now, toldBy: authorised.operator.id } : { toldAt: null, toldBy: null };
};

const refusalOf = (row: RequestRow | null, note: CallBackNote): CallBackError | null => {
  if (!row) return { kind: 'not-found' };
  if (!isAllowed(row.status, 'note-call-back') || row.halvesWay === null) return { kind: 'closed' };
  return 'told' in note && row.halvesWantedAt !== null ? { kind: 'codes-not-here' } : null;
};

/** Notes how the codes are to reach a citizen who was sent home without them, or that the citizen was told (or was not, after all). */
export const noteCallBack = (
  authorised: Authorised<'work-requests'>,
  requestId: string,
  note: CallBackNote,
): Promise<Result<null, CallBackError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, CallBackError>> => {
      const refusal = refusalOf(await findRowForChange(tenant, requestId), note);
      if (refusal) return fail(refusal);
      await updateRow(tenant, requestId, changeOf(authorised, tenant.now, note));
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'way' in note ? 'codes.way-chosen' : 'codes.told',
        subject: { kind: 'request', id: requestId },
        facts: note,
      });
      return ok(null);
    },
  );
