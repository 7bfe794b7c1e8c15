// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { wasEnded } from '@/lib/access/server/was-ended';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { isMandateAllowed, type MandateAction } from '@/lib/reprint/mandate';
import { findMandate, type MandateRow } from '../store/mandate-repository';
import { findReprintForChange, type ReprintRow } from '../store/reprint-repository';

/**
 * `not-found`: no such act, another municipality's, or the session has ended meanwhile. `closed`: its state does not allow this any more. `not-yours`: it delegates another
 * operator.
 */
export type MandateChangeError = { kind: 'not-found' } | { kind: 'closed' } | { kind: 'not-yours' };

/** An act with the reprint it is for. */
export type Held = { reprint: ReprintRow; mandate: MandateRow };

/** Finds the act of a reprint, its reprint's row held, when its state allows the action; what the delegated operator does, nobody else does. */
export const holdMandate = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
  action: MandateAction,
): Promise<Result<Held, MandateChangeError>> => {
  const reprint = isUuid(reprintId) ? await findReprintForChange(tenant, reprintId) : null;
  const mandate = reprint && (await findMandate(tenant, reprintId));
  if (!reprint || !mandate || (await wasEnded(tenant, authorised))) return fail({ kind: 'not-found' });
  if (!isMandateAllowed(mandate.state, action)) return fail({ kind: 'closed' });
  if (action !== 'decide' && action !== 'give-up' && mandate.operatorId !== authorised.operator.id)
    return fail({ kind: 'not-yours' });
  return { ok: true, value: { reprint, mandate } };
};

/** Runs a change of an act in its tenant, its reprint's row held. */
export const changeMandate = <T, E extends { kind: string }>(
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
  action: MandateAction,
  work: (tenant: TenantTx, held: Held) => Promise<Result<T, E>>,
): Promise<Result<T, E | MandateChangeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<T, E | MandateChangeError>> => {
      const held = await holdMandate(tenant, authorised, reprintId, action);
      return held.ok ? work(tenant, held.value) : held;
    },
  );
