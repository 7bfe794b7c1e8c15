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

/** The bytes of a version: one that is in force now, or, for who manages forms, any that was downloaded. */
export const openForm = (
  authorised: Authorised<'print-forms'>,
  key: FormKey,
): Promise<Result<Uint8Array, OpenFormError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<Uint8Array, OpenFormError>> => {
      const versions = await listVersions(tenant, key);
      const version = versions.find((candidate) => isSameVersion(candidate, key));
      if (!version) return fail({ kind: 'not-found' });
      const { state } = standingAt(version, versions, tenant.now);
      const manages = can(authorised.operator.roles, 'manage-forms');
      if (!isFormActionAllowed(state, manages ? 'open' : 'print')) return fail({ kind: 'not-in-force' });
      const content = await getContent(tenant, key);
      await recordAudit(tenant, actorOf(authorised), {
        verb: 'form.opened',
        subject: { kind: 'form', id: formNameOf(key) },
        facts: { state },
      });
      return ok(content);
    },
  );
