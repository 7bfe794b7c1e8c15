// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReportKind } from '@/lib/deliveries/delivery-report';
import { type TenantTx } from '@/lib/platform/database';

/** Writes down that a report is sent for an occasion, once; false when it was already. */
export const insertReport = async (
  { tx, municipalityId, now }: TenantTx,
  kind: ReportKind,
  occasion: string,
): Promise<boolean> => {
  const { count } = await tx.deliveryReport.createMany({
    data: [{ municipalityId, kind, occasion, queuedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
};
