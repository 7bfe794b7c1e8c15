// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { carriesCodes, isPrintSerial } from '@/lib/receipt/print';
import { findPrint, settlePrint } from './store/print-repository';

/** A sheet with codes is no more: it can no longer be drawn or handed over. False when there is no such sheet, or its outcome was said. */
export const voidSheet = async (tenant: TenantTx, serial: string, operatorId: string): Promise<boolean> => {
  const print = isPrintSerial(serial) ? await findPrint(tenant, serial) : null;
  return (
    print !== null && carriesCodes(print.kind) && (await settlePrint(tenant, serial, 'jammed', operatorId))
  );
};
