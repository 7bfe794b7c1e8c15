// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { enterPrint } from '@/lib/receipt/server/create-print';
import { type PaperLook, PLAIN_LOOK } from '@/lib/receipt/paper-look';
import {
  findOwnReprintPrint,
  listReprintPrints,
  settleReprintPrint,
  sheetAtCounter,
} from '@/lib/receipt/server/reprint-prints';
import { voidPrints } from '../change-reprint';
import { updateMandate } from '../store/mandate-repository';
import { updateReprint } from '../store/reprint-repository';
import { changeMandate, type MandateChangeError } from './change-mandate';
import { endMandate } from './end-mandate';

export type SecondSheetError = MandateChangeError | { kind: 'not-printed' };

type Printed = Result<{ serial: string }, MandateChangeError>;
type Outcome = Result<null, SecondSheetError>;

/** Creates the print of the released second halves and returns its serial; one sheet at a time, as with first halves. */
export const printSecond = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  look: PaperLook = PLAIN_LOOK,
): Promise<Printed> =>
  changeMandate(authorised, id, 'print-codes', async (tenant): Promise<Printed> => {
    const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint-second');
    const own = sheet && (await findOwnReprintPrint(tenant, authorised, sheet.serial));
    if (own && own.backs === look.backs && own.largeCodes === look.largeCodes)
      return ok({ serial: own.serial });
    if (sheet) await voidPrints(tenant, authorised, id, ['reprint-second']);
    const print = { requestId: null, reprintId: id, kind: 'reprint-second', version: null, look } as const;
    return ok({ serial: await enterPrint(tenant, authorised, print) });
  });

/** The sheet with second halves goes to the holder: they are destroyed now and can no longer be drawn. */
export const handOverSecond = (authorised: Authorised<'reprint-codes'>, id: string): Promise<Outcome> =>
  changeMandate(authorised, id, 'hand-over', async (tenant): Promise<Outcome> => {
    const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint-second');
    if (!sheet) return fail({ kind: 'not-printed' });
    await updateMandate(tenant, id, { state: 'handed-over', sealed: null, endedAt: tenant.now });
    await settleReprintPrint(tenant, authorised, sheet.serial, 'handed-over');
    return ok(null);
  });

/** The sheet with second halves came out wrong and is torn up. */
export const jamSecond = (authorised: Authorised<'reprint-codes'>, id: string): Promise<Outcome> =>
  changeMandate(authorised, id, 'print-codes', async (tenant): Promise<Outcome> => {
    const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint-second');
    if (!sheet) return fail({ kind: 'not-printed' });
    await settleReprintPrint(tenant, authorised, sheet.serial, 'jammed');
    return ok(null);
  });

/** Gives the second halves up: released ones are destroyed, and a reprint that was for them alone and got none counts for nothing. */
export const giveUpSecond = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, MandateChangeError>> =>
  changeMandate(
    authorised,
    id,
    'give-up',
    async (tenant, { reprint, mandate }): Promise<Result<null, MandateChangeError>> => {
      await endMandate(tenant, authorised, id);
      await voidPrints(tenant, authorised, id, ['mandate', 'reprint-second']);
      if (reprint.halves === 'second')
        await updateReprint(tenant, id, {
          status: 'cancelled',
          ...(mandate.releasedAt === null && { releasedAt: null }),
        });
      return ok(null);
    },
  );
