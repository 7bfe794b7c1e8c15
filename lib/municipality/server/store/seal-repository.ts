// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { seal, type SealedPlace, unseal } from '@/lib/platform/vault/vault';

/** A stored seal: its certificates in PEM, its own first. */
export type SealRow = { id: string; certificates: string; notAfter: Date };

const place = (id: string): SealedPlace => ({ table: 'municipality_seal', column: 'key', row: id });

/** The seal in use, or `null`. */
export const findSealRow = async ({ tx, municipalityId }: TenantTx): Promise<SealRow | null> => {
  const row = await tx.municipalitySeal.findFirst({ where: { municipalityId, removedAt: null } });
  return row && { id: row.id, certificates: row.certificates, notAfter: row.notAfter };
};

/** The private key of a seal in PEM; throws when it was destroyed. */
export const openSealKey = async (tenant: TenantTx, id: string): Promise<Buffer> => {
  const { municipalityId, tx } = tenant;
  const row = await tx.municipalitySeal.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
  });
  if (!row.key) throw new Error('the key of this seal was destroyed');
  return unseal(tenant, place(id), row.key);
};

/** Enters a seal, its key encrypted for this row. */
export const insertSeal = async (
  tenant: TenantTx,
  { id, certificates, notAfter }: SealRow,
  key: Uint8Array,
): Promise<void> => {
  const { tx, municipalityId, now } = tenant;
  await tx.municipalitySeal.create({
    data: {
      municipalityId,
      id,
      certificates,
      notAfter,
      addedAt: now,
      key: await seal(tenant, place(id), key),
    },
  });
};

/** Takes a seal out of use and destroys its key. */
export const destroySeal = async ({ tx, municipalityId, now }: TenantTx, id: string): Promise<void> => {
  await tx.municipalitySeal.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { removedAt: now, key: null },
  });
};
