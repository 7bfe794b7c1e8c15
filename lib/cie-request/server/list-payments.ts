// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BookedPayment } from '@/lib/cie-request/payment';
import { type CivilDate } from '@/lib/kernel/civil-date';
import { type TenantTx } from '@/lib/platform/database';
import { listCancelled, listRegistered } from './store/payment-repository';

/**
 * What was registered between two days (both included), and what was cancelled in them whenever it had been registered. The caller
 * writes the audit row.
 */
export const listPayments = async (
  tenant: TenantTx,
  from: CivilDate,
  to: CivilDate,
): Promise<{ registered: BookedPayment[]; cancelled: BookedPayment[] }> => ({
  registered: await listRegistered(tenant, from, to),
  cancelled: await listCancelled(tenant, from, to),
});
