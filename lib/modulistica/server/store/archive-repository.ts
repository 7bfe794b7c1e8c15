// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type ArchiveScope } from '@/lib/modulistica/form-archive';
import { type TenantTx } from '@/lib/platform/database';

/** The versions that an operator has saved, by name, and when they did so last; `null` when they never did. */
export const savedBefore = async (
  { tx, municipalityId }: TenantTx,
  operatorId: string,
): Promise<{ forms: Set<string>; last: Date | null }> => {
  const rows = await tx.formArchive.findMany({
    where: { municipalityId, operatorId },
    orderBy: { madeAt: 'desc' },
    select: { madeAt: true, forms: true },
  });
  return { forms: new Set(rows.flatMap(({ forms }) => forms)), last: rows[0]?.madeAt ?? null };
};

/** Writes down what an operator saves. */
export const insertArchive = async (
  { tx, municipalityId, now }: TenantTx,
  archive: { operatorId: string; scope: ArchiveScope; forms: string[] },
): Promise<void> => {
  await tx.formArchive.create({ data: { municipalityId, id: randomUUID(), madeAt: now, ...archive } });
};
