// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { ok, type Result } from '@/lib/kernel/result';
import { type PaperLook, PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { enterPrint } from '@/lib/receipt/server/create-print';
import { findOwnReprintPrint, listReprintPrints, sheetAtCounter } from '@/lib/receipt/server/reprint-prints';
import { changeReprint, type ReprintChangeError, voidPrints } from './change-reprint';

/**
 * Creates the print of the released codes and returns its serial. One sheet at a time: while the one that this session printed is
 * neither handed over nor jammed it is that one again; one in another look, or that another session printed, is void.
 */
export const printCodes = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  look: PaperLook = PLAIN_LOOK,
): Promise<Result<{ serial: string }, ReprintChangeError>> =>
  changeReprint(
    authorised,
    id,
    'print-codes',
    async (tenant): Promise<Result<{ serial: string }, ReprintChangeError>> => {
      const sheet = sheetAtCounter(await listReprintPrints(tenant, id), 'reprint');
      const own = sheet && (await findOwnReprintPrint(tenant, authorised, sheet.serial));
      if (own && own.backs === look.backs && own.largeCodes === look.largeCodes)
        return ok({ serial: own.serial });
      if (sheet) await voidPrints(tenant, authorised, id);
      const print = { requestId: null, reprintId: id, kind: 'reprint', version: null, look } as const;
      return ok({ serial: await enterPrint(tenant, authorised, print) });
    },
  );
