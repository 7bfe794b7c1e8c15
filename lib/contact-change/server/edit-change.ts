// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { isUuid } from '@/lib/kernel/identifiers';
import { fail, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { type ChangeRow, findChangeForChange } from './store/change-repository';

/** `not-found`: unknown, or another municipality's. `closed`: confirmed or given up. */
export type EditChangeError = { kind: 'not-found' } | { kind: 'closed' };

/** Runs a step of an open change in its tenant, the row held. */
export const editChange = <T, E extends { kind: string }>(
  authorised: Authorised<'reprint-codes'>,
  id: string,
  work: (tenant: TenantTx, change: ChangeRow) => Promise<Result<T, E>>,
): Promise<Result<T, E | EditChangeError>> =>
  database().withTenant(
    authorised.operator.municipalityId,
    async (tenant): Promise<Result<T, E | EditChangeError>> => {
      const change = isUuid(id) ? await findChangeForChange(tenant, id) : null;
      if (!change) return fail({ kind: 'not-found' });
      if (change.status !== 'open') return fail({ kind: 'closed' });
      return work(tenant, change);
    },
  );
