// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TypedProblem } from '@/lib/modulistica/form-decision';
import { formLinesOf } from '@/lib/modulistica/form-line';
import {
  aheadOf,
  isFormActionAllowed,
  proposalOf,
  standingAt,
  versionInForceAt,
} from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { reasonOf } from '@/lib/modulistica/typed-reason';
import { database, type TenantTx } from '@/lib/platform/database';
import { listVersions, listVersionsForChange, withdrawVersion } from './store/form-repository';
import { endRelease } from './store/release-repository';

/** `instead`: the form that is to serve instead is not in force itself; `done`: it is withdrawn already. */
export type WithdrawError = TypedProblem | { kind: 'not-found' } | { kind: 'instead' } | { kind: 'done' };

/** The reason, and the code of the form that serves instead; empty when there is none. */
export type TypedWithdrawal = { reason: string; instead: string };

const isInForce = async (tenant: TenantTx, code: string): Promise<boolean> =>
  formLinesOf(await listVersions(tenant)).some(
    (line) => line.code === code && versionInForceAt(line.versions, tenant.now) !== null,
  );

/** Takes a version out: from now on nobody prints it, and clerks are told what serves instead. */
export const withdrawForm = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
  typed: TypedWithdrawal,
): Promise<Result<null, WithdrawError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, WithdrawError>> => {
      const reason = reasonOf(typed.reason);
      if (!reason.ok) return reason;
      const versions = await listVersionsForChange(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state } = standingAt(version, versions, tenant.now);
      if (!isFormActionAllowed(state, 'withdraw')) return fail({ kind: 'done' });
      const insteadCode = typed.instead.trim() || null;
      if (insteadCode === key.code || (insteadCode && !(await isInForce(tenant, insteadCode))))
        return fail({ kind: 'instead' });
      const by = authorised.operator.id;
      const open = [proposalOf(version), aheadOf(version, tenant.now)].filter((one) => one !== null);
      for (const { id } of open) await endRelease(tenant, id, by);
      await withdrawVersion(tenant, key, { by, reason: reason.value, insteadCode });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.withdrawn',
        subject: { kind: 'form', id: formNameOf(key) },
        facts: { state, instead: insteadCode },
      });
      return ok(null);
    },
  );
