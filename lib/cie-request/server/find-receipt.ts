// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type CivilDate, civilDateIn } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { findRow, findVersion } from './store/request-repository';

/** What may be told of a receipt to whoever holds it. */
export type FoundReceipt = {
  status: RequestStatus;
  /** Printed on the paper: who looks at both sees whether they belong together. */
  checkCode: string;
  /** An edit after the print made this version void. */
  corrected: boolean;
  /** The day of the signed request; `null` before. */
  registeredOn: CivilDate | null;
};

/** A receipt by the request and version that its QR names; `null` when there is none. */
export const findReceipt = async (
  tenant: TenantTx,
  { requestId, version: number }: { requestId: string; version: number },
): Promise<FoundReceipt | null> => {
  const row = await findRow(tenant, requestId);
  const version = row && (await findVersion(tenant, requestId, number));
  if (!version) return null;
  return {
    status: row.status,
    checkCode: version.checkCode,
    corrected: version.voidedAt !== null || row.currentVersion !== number,
    registeredOn: row.registeredAt && civilDateIn(row.registeredAt, 'Europe/Rome'),
  };
};
