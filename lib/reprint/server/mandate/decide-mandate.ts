// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { consumeStepUp } from '@/lib/access/server/consume-step-up';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { type MandateRefusal } from '@/lib/reprint/mandate';
import { stepUpMinutesOn } from '../step-up-window';
import { updateMandate } from '../store/mandate-repository';
import { changeMandate, type Held, type MandateChangeError } from './change-mandate';
import { secondOf } from './second-rule';

/** What a second person says of an act: they looked at this scan (its digest), and it is in order or why not. */
export type MandateDecision = { scanDigest: string } & (
  { confirm: true } | { confirm: false; why: MandateRefusal }
);

/**
 * `not-second`: the operator delegated, or a colleague of the same office who is no supervisor. `another-scan`: what was looked at is not
 * what is here now. `step-up`: the second factor was not shown again for this.
 */
export type DecideMandateError =
  MandateChangeError | { kind: 'not-second' } | { kind: 'another-scan' } | { kind: 'step-up' };

type Decided = Result<null, DecideMandateError>;

const confirm = async (
  tenant: TenantTx,
  authorised: Authorised<'reprint-codes'>,
  { mandate }: Held,
): Promise<Decided> => {
  const since = mandate.signedAt ?? mandate.openedAt;
  const windowMinutes = await stepUpMinutesOn(tenant);
  if (!(await consumeStepUp(tenant, authorised, { since, windowMinutes }))) return fail({ kind: 'step-up' });
  const { id: confirmedBy, code: confirmedCode } = authorised.operator;
  await updateMandate(tenant, mandate.reprintId, {
    ...{ state: 'confirmed', confirmation: 'second-person', confirmedBy, confirmedCode },
    ...{ confirmedAt: tenant.now, dueAt: null },
  });
  return ok(null);
};

/**
 * A second person, from their own session, has looked at the scan of an act: confirms it, with the second factor, or says why not. What
 * waits because nobody else was there can be decided as well by whoever comes meanwhile.
 */
export const decideMandate = (
  authorised: Authorised<'reprint-codes'>,
  reprintId: string,
  decision: MandateDecision,
): Promise<Decided> =>
  changeMandate(authorised, reprintId, 'decide', async (tenant, held): Promise<Decided> => {
    const { mandate } = held;
    if (!(await secondOf(tenant, authorised))(mandate)) return fail({ kind: 'not-second' });
    if (decision.scanDigest !== mandate.scanDigest) return fail({ kind: 'another-scan' });
    if (decision.confirm) {
      const confirmed = await confirm(tenant, authorised, held);
      if (!confirmed.ok) return confirmed;
    } else
      await updateMandate(tenant, reprintId, {
        ...{ state: 'refused', refusal: decision.why, confirmation: null, confirmedBy: null },
        ...{ confirmedCode: null, confirmedAt: null, dueAt: null },
      });
    await recordAudit(tenant, actorOf(authorised), {
      verb: decision.confirm ? 'mandate.confirmed' : 'mandate.refused',
      subject: { kind: 'reprint', id: reprintId },
      outcome: decision.confirm ? 'done' : 'refused',
      facts: { digest: decision.scanDigest, ...(!decision.confirm && { reason: decision.why }) },
    });
    return ok(null);
  });
