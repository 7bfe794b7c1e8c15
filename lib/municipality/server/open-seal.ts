// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { type SealKey } from '@/lib/platform/pdf/seal-signature';
import { readSeal } from './keep-seal';
import { findSealRow, openSealKey } from './store/seal-repository';

/** The municipality's seal, in memory for one use; `null` when it has none or it has expired. */
export const openSeal = async (tenant: TenantTx): Promise<SealKey | null> => {
  const row = await findSealRow(tenant);
  if (!row || row.notAfter <= tenant.now) return null;
  const read = readSeal((await openSealKey(tenant, row.id)).toString('utf8'), row.certificates);
  if (!read.ok) throw new Error('a stored seal can be read');
  return read.value.key;
};
