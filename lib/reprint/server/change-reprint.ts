// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, type Result } from '@/lib/kernel/result';
import { type PrintKind } from '@/lib/receipt/print';
import { listReprintPrints, settleReprintPrint } from '@/lib/receipt/server/reprint-prints';
import { database, type TenantTx } from '@/lib/platform/database';
import { bindsReprint } from '@/lib/reprint/mandate';
import { isReprintAllowed, type ReprintAction } from '@/lib/reprint/reprint-status';
import { findMandate } from './store/mandate-repository';
import { findReprintForChange, type ReprintRow } from './store/reprint-repository';

/** `not-found`: unknown, another municipality's, or the session has ended meanwhile. `closed`: its status does not allow this any more. */
export type ReprintChangeError = { kind: 'not-found' } | { kind: 'closed' };

/** What an act that somebody looks at, or acted on, says. */
const CHANGES: readonly ReprintAction[] = ['identify', 'choose-want'];

const isBound = async (tenant: TenantTx, id: string): Promise<boolean> => {
  const mandate = await findMandate(tenant, id);
  return mandate !== null && bindsReprint(mandate.state);
};

/** Runs a change of one reprint in its tenant, row and session held, when its status allows the action. */
export const changeReprint = <T, E extends { kind: string }>(
  authorised: Authorised<'reprint-codes'>,
  id: string,
  action: ReprintAction,
  work: (tenant: TenantTx, reprint: ReprintRow) => Promise<Result<T, E>>,
): Promise<Result<T, E | ReprintChangeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<T, E | ReprintChangeError>> => {
      const reprint = isUuid(id) ? await findReprintForChange(tenant, id) : null;
      if (!reprint || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
      if (!isReprintAllowed(reprint.status, action)) return fail({ kind: 'closed' });
      if (CHANGES.includes(action) && (await isBound(tenant, id))) return fail({ kind: 'closed' });
      return work(tenant, reprint);
    },
  );

/** What was printed for a reprint, or those kinds of it, no longer says the truth: it can no longer be drawn. */
export const voidPrints = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
  kinds: readonly PrintKind[] | null = null,
): Promise<void> => {
  for (const { serial, state, kind } of await listReprintPrints(tenant, reprintId))
    if (state === 'printed' && (kinds?.includes(kind) ?? true))
      await settleReprintPrint(tenant, authorised, serial, 'jammed');
};
