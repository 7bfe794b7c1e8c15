// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';

type NewForm = { id: string; operatorId: string; path: string; fields: Uint8Array<ArrayBuffer> };

/** Keeps a form for its operator. */
export const insertCarried = async ({ tx, municipalityId, now }: TenantTx, form: NewForm): Promise<void> => {
  await tx.carriedForm.create({ data: { municipalityId, ...form, createdAt: now } });
};

/** A form kept for this operator and page since an instant, or `null`. */
export const findCarried = (
  { tx, municipalityId }: TenantTx,
  form: { id: string; operatorId: string; path: string },
  since: Date,
) => tx.carriedForm.findFirst({ where: { municipalityId, ...form, createdAt: { gte: since } } });

/** Forgets the forms kept before an instant; returns how many. */
export const deleteCarried = async ({ tx, municipalityId }: TenantTx, before: Date): Promise<number> => {
  const { count } = await tx.carriedForm.deleteMany({
    where: { municipalityId, createdAt: { lt: before } },
  });
  return count;
};
