// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Authorised } from '@/lib/access/authorised';
import { missingOf } from '@/lib/cie-request/missing';
import { isAllowed } from '@/lib/cie-request/request-status';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type TenantTx } from '@/lib/platform/database';
import { requestContextOf } from './request-context';
import { findRowForChange, readDraft, updateRow, writeDraft } from './store/request-repository';
import { voidPrinted } from './void-printed';

export type ChangePhotoError = { kind: 'not-found' } | { kind: 'closed' };

/**
 * Runs a change of the photo of a request that may still be edited: what was printed with the other photo is void, and what is
 * missing is counted again. A draft in which nothing was typed becomes an empty one, so that it ends as every draft does.
 */
export const changePhoto = async (
  tenant: TenantTx,
  authorised: Authorised<'work-requests'>,
  requestId: string,
  change: () => Promise<void>,
): Promise<Result<null, ChangePhotoError>> => {
  const row = await findRowForChange(tenant, requestId);
  if (!row) return fail({ kind: 'not-found' });
  if (!isAllowed(row.status, 'edit')) return fail({ kind: 'closed' });
  await change();
  await voidPrinted(tenant, authorised, row);
  const values = await readDraft(tenant, row);
  const missing = missingOf(values, await requestContextOf(tenant, values, requestId));
  const columns = { status: 'draft', missingCount: missing.length } as const;
  if (row.draft === null) await writeDraft(tenant, requestId, values, columns);
  else await updateRow(tenant, requestId, columns);
  return ok(null);
};
