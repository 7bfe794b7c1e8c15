// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { enterPrint } from '@/lib/receipt/server/create-print';
import { findOwnReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { isMandateAllowed } from '@/lib/reprint/mandate';
import { stepOf } from '@/lib/reprint/reprint-view';
import { voidPrints } from '../change-reprint';
import { findProgress } from '../find-progress';
import { findMandate, type MandateRow, putMandate } from '../store/mandate-repository';
import { findReprintForChange, type ReprintRow } from '../store/reprint-repository';

/** `not-yet`: it is not this step's turn. */
export type PrintActError = { kind: 'not-found' } | { kind: 'not-yet' };

/** An act may be begun when it is its turn, and anew until it was confirmed; one that was given up counts for nothing. */
const mayBegin = (reprint: ReprintRow, mandate: MandateRow | null): boolean =>
  mandate === null ||
  isMandateAllowed(mandate.state, 'print-act') ||
  (reprint.status === 'open' && (mandate.state === 'given-up' || mandate.state === 'expired'));

/** The front that this session printed and nobody signed yet: a back belongs to it. */
const findBegun = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  mandate: MandateRow | null,
): Promise<string | null> => {
  if (mandate?.state !== 'to-sign' || mandate.operatorId !== authorised.operator.id) return null;
  return (await findOwnReprintPrint(tenant, authorised, mandate.act))?.serial ?? null;
};

/**
 * Creates a print of the act by which the holder lets this operator print the second halves, and returns its serial. An act that was
 * begun before, also one that delegates a colleague, is no more.
 */
export const printAct = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  sides: PrintedSides = 'both',
): Promise<Result<{ serial: string }, PrintActError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<{ serial: string }, PrintActError>> => {
      const reprint = isUuid(id) ? await findReprintForChange(tenant, id) : null;
      if (!reprint || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
      const mandate = await findMandate(tenant, id);
      if (stepOf(await findProgress(tenant, reprint)) !== 'second' || !mayBegin(reprint, mandate))
        return fail({ kind: 'not-yet' });
      const begun = sides === 'backs' ? await findBegun(tenant, authorised, mandate) : null;
      if (begun) return ok({ serial: begun });
      await voidPrints(tenant, authorised, id, ['mandate']);
      const print = {
        requestId: null,
        reprintId: id,
        kind: 'mandate',
        version: null,
        look: PLAIN_LOOK,
      } as const;
      const act = await enterPrint(tenant, authorised, print);
      const { id: operatorId, code: operatorCode, counterId } = authorised.operator;
      await putMandate(tenant, id, { operatorId, operatorCode, counterId, act });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'mandate.begun',
        subject: { kind: 'reprint', id },
        facts: { act },
      });
      return ok({ serial: act });
    },
  );
