// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { listReprintPrints } from '@/lib/receipt/server/reprint-prints';
import { changeReprint, type ReprintChangeError } from './change-reprint';
import { readIdentification, updateReprint } from './store/reprint-repository';

export type SignDeclarationError = ReprintChangeError | { kind: 'not-printed' };

/** The holder has signed the declaration of loss that was printed last; a delegate has handed in the one that the holder signed. */
export const signDeclaration = (
  authorised: Authorised<'reprint-codes'>,
  id: string,
): Promise<Result<null, SignDeclarationError>> =>
  changeReprint(
    authorised,
    id,
    'sign-declaration',
    async (tenant, reprint): Promise<Result<null, SignDeclarationError>> => {
      const byDelegate = (await readIdentification(tenant, reprint))?.kind === 'delegate';
      const prints = await listReprintPrints(tenant, id);
      const declaration = prints.find(({ kind, state }) => kind === 'declaration' && state === 'printed');
      if (!declaration && !byDelegate) return fail({ kind: 'not-printed' });
      await updateReprint(tenant, id, { declarationSignedAt: tenant.now });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'reprint.declaration-signed',
        subject: { kind: 'reprint', id },
        facts: { print: declaration?.serial ?? 'handed-in' },
      });
      return ok(null);
    },
  );
