// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CodesWay, codesWayOf } from '@/lib/cie-request/codes-way';
import { type FrozenRequest } from '@/lib/cie-request/frozen-request';
import { type RequestStatus } from '@/lib/cie-request/request-status';
import { type TenantTx } from '@/lib/platform/database';
import { findRow, findVersion } from './store/request-repository';

/** A request that has a version in force: what papers are drawn from. */
export type PrintableRequest = {
  id: string;
  status: RequestStatus;
  requestNumber: string;
  /** `null` while no ticket is left for it: serial and codes follow. */
  cardSerial: string | null;
  /** When they came after all; what was printed before does not name the serial. */
  halvesCameAt: Date | null;
  /** How codes that follow reach the citizen; `null` where they did not have to follow. */
  codesWay: CodesWay | null;
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
  if (!row?.requestNumber || row.currentVersion === null) return null;
  const version = await findVersion(tenant, requestId, row.currentVersion);
  if (!version || version.voidedAt) return null;
  const { id, status, requestNumber, cardSerial, halvesCameAt, registeredAt, handedOverAt } = row;
  const codesWay = codesWayOf(row.halvesWay);
  return {
    id,
    status,
    requestNumber,
    cardSerial,
    halvesCameAt,
    codesWay,
    registeredAt,
    handedOverAt,
    version,
  };
};
