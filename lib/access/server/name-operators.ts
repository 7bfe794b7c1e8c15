// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TenantTx } from '@/lib/platform/database';
import { listNames } from './store/colleague-repository';

/** The names of operators by their ids, those who left included; an id that is nobody's is left out. */
export const nameOperators = async (
  tenant: TenantTx,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const rows = await listNames(tenant, [...new Set(ids)]);
  return Object.fromEntries(rows.map(({ id, displayName }) => [id, displayName]));
};
