// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { listReprintPrints, settleReprintPrint, sheetAtCounter } from '@/lib/receipt/server/reprint-prints';
import { endMandate } from './mandate/end-mandate';
import { tellOfReprint } from './tell-of-reprint';
import { queueSecondHalf } from './queue-second-half';
import { changeReprint, type ReprintChangeError, voidPrints } from './change-reprint';
import { updateReprint } from './store/reprint-repository';

export type HandOverReprintError = ReprintChangeError | { kind: 'not-printed' };

type Outcome = Result<null, HandOverReprintError>;

/** What is left to do with a reprint whose sheet was handed over. */
export type HandedOver = { secondOnPaper: boolean };

/**
 * The sheet goes to the holder: the halves are destroyed now and can no longer be drawn. Second halves that were asked for by e-mail are
 * ordered, and the contacts of before are told.
 */
export const handOverReprint = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<HandedOver, HandOverReprintError>> =>
  changeReprint(
    authorised,
    id,
    'hand-over',
    async (tenant, reprint): Promise<Result<HandedOver, HandOverReprintError>> => {
      const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint');
      if (!sheet) return fail({ kind: 'not-printed' });
      await updateReprint(tenant, id, { status: 'handed-over', sealed: null, handedOverAt: tenant.now });
      await settleReprintPrint(tenant, authorised, sheet.serial, 'handed-over');
      const secondOnPaper = reprint.secondWay === 'on-paper';
      const notice = await tellOfReprint(tenant, authorised, reprint);
      if (reprint.halves === 'both' && !secondOnPaper)
        await queueSecondHalf(tenant, authorised, reprint, notice);
      return ok({ secondOnPaper });
    },
  );

/** The sheet came out wrong and is torn up; the next print gets a serial of its own. */
export const jamReprint = (authorised: Authorised<'reprint-codes'>, id: string): Promise<Outcome> =>
  changeReprint(authorised, id, 'print-codes', async (tenant): Promise<Outcome> => {
    const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint');
    if (!sheet) return fail({ kind: 'not-printed' });
    await settleReprintPrint(tenant, authorised, sheet.serial, 'jammed');
    return ok(null);
  });

/** Gives a reprint up: what was printed for it is void, released halves are destroyed. */
export const cancelReprint = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, ReprintChangeError>> =>
  changeReprint(
    authorised,
    id,
    'cancel',
    async (tenant, reprint): Promise<Result<null, ReprintChangeError>> => {
      await updateReprint(tenant, id, { status: 'cancelled', sealed: null });
      await endMandate(tenant, authorised, id);
      await voidPrints(tenant, authorised, id);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'reprint.cancelled',
        subject: { kind: 'reprint', id },
        facts: { destroyed: reprint.sealed !== null },
      });
      return ok(null);
    },
  );
