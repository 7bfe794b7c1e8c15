// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

/** Who has read which of these releases. */
export const listReadings = (
  { tx, municipalityId }: TenantTx,
  releaseIds: readonly string[],
): Promise<{ releaseId: string; operatorId: string }[]> =>
  tx.formReading.findMany({
    where: { municipalityId, releaseId: { in: [...releaseIds] } },
    select: { releaseId: true, operatorId: true },
  });

/** Writes down that an operator has read releases; says how many they had not. */
export const insertReadings = async (
  { tx, municipalityId, now }: TenantTx,
  releaseIds: readonly string[],
  operatorId: string,
): Promise<number> => {
  const { count } = await tx.formReading.createMany({
    data: releaseIds.map((releaseId) => ({ municipalityId, releaseId, operatorId, readAt: now })),
    skipDuplicates: true,
  });
  return count;
};
