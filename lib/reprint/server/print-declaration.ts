// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { enterPrint } from '@/lib/receipt/server/create-print';
import { type TenantTx } from '@/lib/platform/database';
import { type PrintLine } from '@/lib/receipt/print';
import { type PrintedSides } from '@/lib/receipt/receipt-view';
import { findOwnReprintPrint, listReprintPrints } from '@/lib/receipt/server/reprint-prints';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { changeReprint, type ReprintChangeError } from './change-reprint';

export type PrintDeclarationError = ReprintChangeError | { kind: 'not-yet' } | { kind: 'not-needed' };

/** The declaration whose front this session printed last and nobody settled: a back belongs to it. */
const findBegun = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  prints: readonly PrintLine[],
): Promise<string | null> => {
  const last = prints.find(({ kind, state }) => kind === 'declaration' && state === 'printed');
  return (last && (await findOwnReprintPrint(tenant, authorised, last.serial)))?.serial ?? null;
};

/** Creates a print of the declaration of loss, once person and reason are known, and returns its serial; backs belong to the front before. */
export const printDeclaration = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
  sides: PrintedSides = 'both',
): Promise<Result<{ serial: string }, PrintDeclarationError>> =>
  changeReprint(
    authorised,
    id,
    'print-declaration',
    async (tenant, reprint): Promise<Result<{ serial: string }, PrintDeclarationError>> => {
      if (!reprint.identification || !reprint.reason) return fail({ kind: 'not-yet' });
      if (!needsDeclaration(reprint.reason)) return fail({ kind: 'not-needed' });
      const prints = await listReprintPrints(tenant, id);
      const begun = sides === 'backs' ? await findBegun(tenant, authorised, prints) : null;
      const print = {
        requestId: null,
        reprintId: id,
        kind: 'declaration',
        version: prints.length + 1,
        look: PLAIN_LOOK,
      } as const;
      return ok({ serial: begun ?? (await enterPrint(tenant, authorised, print)) });
    },
  );
