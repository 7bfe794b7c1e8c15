// SPDX-License-Identifier: AGPL-3.0-or-later
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';
import { findRow, findVersion } from './store/request-repository';

/** A request that has a version in force: what papers are drawn from. */
export type PrintableRequest = {
  id: string;
  status: RequestStatus;
  requestNumber: string;
  cardSerial: string;
  registeredAt: Date | null;
  handedOverAt: Date | null;
  version: { version: number; checkCode: string; frozenAt: Date; frozen: FrozenRequest };
};

/** The version in force of a request, or `null` when there is none: never printed, or made void by an edit. */
export const findPrintable = async (
  tenant: TenantTx,
  requestId: string,
): Promise<PrintableRequest | null> => {
  const row = await findRow(tenant, requestId);
  if (!row?.requestNumber || !row.cardSerial || row.currentVersion === null) return null;
  const version = await findVersion(tenant, requestId, row.currentVersion);
  if (!version || version.voidedAt) return null;
  const { id, status, requestNumber, cardSerial, registeredAt, handedOverAt } = row;
  return { id, status, requestNumber, cardSerial, registeredAt, handedOverAt, version };
};
