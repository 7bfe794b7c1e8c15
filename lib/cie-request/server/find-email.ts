// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';
import { findRow, findRowForChange, findVersion, type RequestRow } from './store/request-repository';

/** Where a request stands, and the e-mail address that the citizen has read back; `null` without one. */
export type RequestEmail = { status: RequestStatus; email: string | null };

const emailOf = async (tenant: TenantTx, row: RequestRow | null): Promise<RequestEmail | null> => {
  if (!row) return null;
  const version = row.currentVersion === null ? null : await findVersion(tenant, row.id, row.currentVersion);
  if (!version || version.voidedAt) return { status: row.status, email: null };
  const { email, readBackAt } = version.frozen.data.contacts;
  return { status: row.status, email: readBackAt === null ? null : email };
};

/** The e-mail address of a request, as it stands in the version in force; `null` where there is no such request. */
export const findEmail = async (tenant: TenantTx, requestId: string): Promise<RequestEmail | null> =>
  emailOf(tenant, await findRow(tenant, requestId));

/** The same, held until the transaction ends: two who write to the citizen wait for each other. */
export const findEmailForChange = async (tenant: TenantTx, requestId: string): Promise<RequestEmail | null> =>
  emailOf(tenant, await findRowForChange(tenant, requestId));
