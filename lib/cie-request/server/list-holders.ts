// SPDX-License-Identifier: AGPL-3.0-or-later
import { isRequestStatus, type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';
import { listByIds } from './store/request-lists';

/** Whose a request is, as a list shows it. */
export type RequestHolder = {
  id: string;
  status: RequestStatus;
  requestNumber: string;
  surname: string;
  givenName: string;
  codiceFiscale: string;
};

/** Whose some requests of this municipality are, by id. The caller writes the audit row. */
export const listHolders = async (
  tenant: TenantTx,
  ids: readonly string[],
): Promise<Map<string, RequestHolder>> => {
  const rows = await listByIds(tenant, [...ids]);
  return new Map(
    rows.map(({ id, status, requestNumber, surname, givenName, codiceFiscale }) => {
      if (!isRequestStatus(status)) throw new Error('a request has a known status');
      return [id, { id, status, requestNumber: requestNumber ?? '', surname, givenName, codiceFiscale }];
    }),
  );
};
