// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { aheadOf, proposalOf } from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { database } from '@/lib/platform/database';
import { listVersionsForChange } from './store/form-repository';
import { endRelease } from './store/release-repository';

/** `begun`: nothing is proposed and nothing is still to begin; what began is changed by a roll-back. */
export type TakeBackError = { kind: 'not-found' } | { kind: 'begun' };

/** Takes back what was proposed for a version, or decided and not begun; whoever manages forms may. */
export const takeBackRelease = (
  authorised: Authorised<'manage-forms'>,
  key: FormKey,
): Promise<Result<null, TakeBackError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<null, TakeBackError>> => {
      const versions = await listVersionsForChange(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const open = [proposalOf(version), aheadOf(version, tenant.now)].filter((one) => one !== null);
      if (open.length === 0) return fail({ kind: 'begun' });
      for (const { id } of open) await endRelease(tenant, id, authorised.operator.id);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.taken-back',
        subject: { kind: 'form', id: formNameOf(key) },
      });
      return ok(null);
    },
  );
