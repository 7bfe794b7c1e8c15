// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised, isSteppedUp } from '@/lib/access/authorised';
import { nameOperators } from '@/lib/access/server/name-operators';
import { type PrintLine } from '@/lib/receipt/print';
import { type MandateView } from '@/lib/reprint/mandate-view';
import { stepUpMinutesOn } from '../step-up-window';
import { type TenantTx } from '@/lib/platform/database';
import { type MandateRow } from '../store/mandate-repository';
import { type ReprintRow } from '../store/reprint-repository';
import { heldUntilOf } from './held-until';
import { ruleFor } from './second-rule';

/** True when the operator has shown the second factor at this counter since an instant, for as long as it serves. */
export const stepUpSince = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  since: Date,
): Promise<MandateView['stepUp']> => {
  const minutes = await stepUpMinutesOn(tenant);
  const forThis = authorised.stepUpAt !== null && authorised.stepUpAt >= since;
  return { minutes, needed: !forThis || !isSteppedUp(authorised, tenant.now, minutes) };
};

/** The act of a reprint, as the reprint's page shows it; `prints` are the reprint's. */
export const mandateViewOf = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  { reprint, mandate }: { reprint: Pick<ReprintRow, 'cardSerial'>; mandate: MandateRow },
  prints: readonly PrintLine[],
): Promise<MandateView> => {
  const { operatorId, confirmedBy, confirmation, confirmedAt, signedAt, openedAt, act } = mandate;
  const names = await nameOperators(tenant, confirmedBy ? [operatorId, confirmedBy] : [operatorId]);
  return {
    state: mandate.state,
    operator: names[operatorId] ?? mandate.operatorCode,
    own: operatorId === authorised.operator.id,
    act: prints.find(({ serial, state }) => serial === act && state !== 'jammed') ?? null,
    sheet: prints.find(({ kind, state }) => kind === 'reprint-second' && state !== 'jammed') ?? null,
    signedAt,
    confirmation: confirmation && {
      kind: confirmation,
      by: confirmedBy && (names[confirmedBy] ?? mandate.confirmedCode),
      at: confirmedAt,
    },
    dueAt: await heldUntilOf(tenant, reprint, mandate),
    refusal: mandate.refusal,
    rule: await ruleFor(tenant, mandate),
    problem: mandate.problem,
    askedAt: mandate.askedAt,
    endedAt: mandate.endedAt,
    stepUp: await stepUpSince(tenant, authorised, signedAt ?? openedAt),
  };
};
