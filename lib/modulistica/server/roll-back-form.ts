// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TypedProblem } from '@/lib/modulistica/form-decision';
import { isFormActionAllowed, standingAt, wasInForce } from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { reasonOf } from '@/lib/modulistica/typed-reason';
import { database } from '@/lib/platform/database';
import { listVersionsForChange, readmitVersion } from './store/form-repository';
import { insertRelease } from './store/release-repository';

/** `never`: it was never printed, so there is nothing to go back to; `expired`: its last day is over. */
export type RollBackError = TypedProblem | { kind: 'not-found' } | { kind: 'never' } | { kind: 'expired' };

/**
 * Goes back to a version that was printed once, from now on and with a reason. One person is enough: two stood behind it the first
 * time, and waiting would leave a wrong form at the counters.
 */
export const rollBackForm = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
  typed: { reason: string },
): Promise<Result<null, RollBackError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, RollBackError>> => {
      const reason = reasonOf(typed.reason);
      if (!reason.ok) return reason;
      const versions = await listVersionsForChange(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state } = standingAt(version, versions, tenant.now);
      if (state === 'in-force') return ok(null);
      if (state === 'expired') return fail({ kind: 'expired' });
      if (!isFormActionAllowed(state, 'roll-back') || !wasInForce(version, tenant.now))
        return fail({ kind: 'never' });
      await readmitVersion(tenant, key);
      await insertRelease(tenant, key, {
        ...{ id: randomUUID(), kind: 'roll-back', startsAt: tenant.now },
        ...{ note: reason.value, reason: reason.value, releasedBy: authorised.operator.id },
      });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.rolled-back',
        subject: { kind: 'form', id: formNameOf(key) },
        facts: { from: state },
      });
      return ok(null);
    },
  );
