// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { PLAIN_LOOK } from '@/lib/receipt/paper-look';
import { enterPrint } from '@/lib/receipt/server/create-print';
import { listReprintPrints } from '@/lib/receipt/server/reprint-prints';
import { needsDeclaration } from '@/lib/reprint/loss-reason';
import { changeReprint, type ReprintChangeError } from './change-reprint';

export type PrintDeclarationError = ReprintChangeError | { kind: 'not-yet' } | { kind: 'not-needed' };

/** Creates a print of the declaration of loss, once person and reason are known, and returns its serial. */
export const printDeclaration = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<{ serial: string }, PrintDeclarationError>> =>
  changeReprint(
    authorised,
    id,
    'print-declaration',
    async (tenant, reprint): Promise<Result<{ serial: string }, PrintDeclarationError>> => {
      if (!reprint.identification || !reprint.reason) return fail({ kind: 'not-yet' });
      if (!needsDeclaration(reprint.reason)) return fail({ kind: 'not-needed' });
      const version = (await listReprintPrints(tenant, id)).length + 1;
      const print = {
        requestId: null,
        reprintId: id,
        kind: 'declaration',
        version,
        look: PLAIN_LOOK,
      } as const;
      return ok({ serial: await enterPrint(tenant, authorised, print) });
    },
  );
