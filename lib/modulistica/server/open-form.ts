// SPDX-License-Identifier: AGPL-3.0-or-later
import { actorOf, type Authorised } from '@/lib/access/authorised';
import { can } from '@/lib/access/permission';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { isFormActionAllowed, standingAt } from '@/lib/modulistica/form-state';
import { type FormKey, formNameOf, isSameVersion } from '@/lib/modulistica/form-version';
import { database } from '@/lib/platform/database';
import { getContent, listVersions } from './store/form-repository';

export type OpenFormError = { kind: 'not-found' } | { kind: 'not-in-force' };

/**
 * The bytes of a version: one that is in force now; for who manages forms also one that is still to be, and any that is here for a
 * `look`, which our own page draws as a picture and which leaves no trace.
 */
export const openForm = (
  authorised: Authorised<'print-forms'>,
  key: FormKey,
  how: 'open' | 'look',
): Promise<Result<Uint8Array, OpenFormError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<Uint8Array, OpenFormError>> => {
      const versions = await listVersions(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state } = standingAt(version, versions, tenant.now);
      const manages = can(authorised.operator.roles, 'manage-forms');
      const allowed = isFormActionAllowed(state, manages ? how : 'print');
      if (how === 'open')
        await recordAudit(tenant, actorOf(authorised), {
          verb: 'form.opened',
          subject: { kind: 'form', id: formNameOf(key) },
          outcome: allowed ? 'done' : 'refused',
          facts: { state },
        });
      return allowed ? ok(await getContent(tenant, key)) : fail({ kind: 'not-in-force' });
    },
  );
