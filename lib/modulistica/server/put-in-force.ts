// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { isFormActionAllowed, standingAt } from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { startOf, type StartProblem, type TypedStart } from '@/lib/modulistica/start-minute';
import { database } from '@/lib/platform/database';
import { listVersions, updateInForce } from './store/form-repository';

export type PutInForceError =
  | StartProblem
  /** Not downloaded, or no such form. */
  | { kind: 'not-found' }
  | { kind: 'withdrawn' }
  /** Another version of the same form begins at the same instant. */
  | { kind: 'taken'; version: string };

/**
 * Says from which minute a downloaded version is the one that is printed; from then on the others are not. A version that is in
 * force already stays so, and the call succeeds.
 */
export const putInForce = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
  typed: TypedStart,
): Promise<Result<{ from: Date }, PutInForceError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<{ from: Date }, PutInForceError>> => {
      const start = startOf(typed, tenant.now);
      if (!start.ok) return start;
      const versions = await listVersions(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state, since } = standingAt(version, versions, tenant.now);
      if (state === 'in-force' && since) return ok({ from: since });
      if (!isFormActionAllowed(state, 'put-in-force')) return fail({ kind: 'withdrawn' });
      const from = start.value;
      const taken = versions.find(
        (other) => other !== version && other.inForceFrom?.getTime() === from.getTime(),
      );
      if (taken) return fail({ kind: 'taken', version: taken.version });
      await updateInForce(tenant, key, { inForceFrom: from, putInForceBy: authorised.operator.id });
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.put-in-force',
        subject: { kind: 'form', id: formNameOf(key) },
        facts: { from: from.toISOString() },
      });
      return ok({ from });
    },
  );
