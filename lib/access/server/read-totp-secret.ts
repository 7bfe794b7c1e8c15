// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { unseal } from '@/lib/platform/vault/vault';

/** An operator's TOTP secret, opened; `null` while they have none. */
export const readTotpSecret = async (
  tenant: TenantTx,
  operator: { id: string; totpSecret: Uint8Array | null },
): Promise<Buffer | null> =>
  operator.totpSecret &&
  unseal(tenant, { table: 'operator', column: 'totp_secret', row: operator.id }, operator.totpSecret);
