// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import {
  decide,
  type Decision,
  type DecisionError,
  type TypedRelease,
} from '@/lib/modulistica/form-decision';
import {
  aheadOf,
  type FormState,
  isFormActionAllowed,
  proposalOf,
  standingAt,
} from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, type FormVersion, isSameVersion } from '@/lib/modulistica/form-version';
import { database, type TenantTx } from '@/lib/platform/database';
import { ruleFor } from './release-rule-of';
import { listVersionsForChange } from './store/form-repository';
import { decideProposal, endRelease, insertRelease } from './store/release-repository';

export type PutInForceError =
  | DecisionError
  /** Not downloaded, or no such form. */
  | { kind: 'not-found' }
  /** Its state does not allow it: withdrawn, expired, or printed once already. */
  | { kind: 'not-now'; state: FormState };

/** `proposed`: it waits for a second person. */
export type PutInForceOutcome = { from: Date; proposed: boolean };

const write = async (
  tenant: TenantTx,
  version: FormVersion,
  decision: Decision,
  by: string,
): Promise<void> => {
  const { startsAt, note, kind, proposal } = decision;
  const waiting = proposalOf(version);
  const ahead = aheadOf(version, tenant.now);
  if (ahead) await endRelease(tenant, ahead.id, by);
  if (waiting && !proposal && kind === 'ordinary')
    return decideProposal(tenant, waiting.id, { startsAt, note, releasedBy: by });
  if (waiting) await endRelease(tenant, waiting.id, by);
  const release = { id: randomUUID(), kind, startsAt, note, reason: null };
  return insertRelease(tenant, version, {
    ...release,
    ...(proposal ? { proposedBy: by } : { releasedBy: by }),
  });
};

/**
 * Says from which minute a version is the one that is printed; from then on the others are not. Who brought the version in proposes,
 * and another person decides; where there is nobody else it begins after the municipality's delay. A version that is in force
 * already stays so, and the call succeeds.
 */
export const putInForce = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
  typed: TypedRelease,
): Promise<Result<PutInForceOutcome, PutInForceError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<PutInForceOutcome, PutInForceError>> => {
      const versions = await listVersionsForChange(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state, since } = standingAt(version, versions, tenant.now);
      if (state === 'in-force' && since) return ok({ from: since, proposed: false });
      if (!isFormActionAllowed(state, 'put-in-force')) return fail({ kind: 'not-now', state });
      const rule = await ruleFor(tenant, authorised, version);
      const decision = decide(version, versions, typed, rule, tenant.now);
      if (!decision.ok) return decision;
      const { startsAt: from, proposal: proposed } = decision.value;
      await write(tenant, version, decision.value, authorised.operator.id);
      await recordAudit(tenant, actorOf(authorised), {
        verb: proposed ? 'form.proposed' : 'form.put-in-force',
        subject: { kind: 'form', id: formNameOf(key) },
        facts: { from: from.toISOString(), rule: rule.kind },
      });
      return ok({ from, proposed });
    },
  );
