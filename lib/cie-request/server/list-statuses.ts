// SPDX-License-Identifier: AGPL-3.0-or-later
import { isRequestStatus, type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';
import { findStatuses } from './store/request-statuses';

/** Where some requests of this municipality stand, by id, for who follows them without reading them. */
export const listStatuses = async (
  tenant: TenantTx,
  ids: readonly string[],
): Promise<Map<string, RequestStatus>> => {
  if (ids.length === 0) return new Map();
  const rows = await findStatuses(tenant, ids);
  return new Map(
    rows.map(({ id, status }) => {
      if (!isRequestStatus(status)) throw new Error('a request has a known status');
      return [id, status];
    }),
  );
};
