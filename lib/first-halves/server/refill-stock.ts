// SPDX-License-Identifier: AGPL-3.0-or-later
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { ordersOf } from '@/lib/first-halves/stock';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { askForLot, findUnanswered, type LotOrder, openOrder } from './order-lot';
import { readStock } from './read-stock';
import { findStop, lockStock } from './store/stock-repository';

/** An open order is asked again by its own key, so that an answer lost on the way does not make a second lot. */
const nextOrders = async (tenant: TenantTx): Promise<LotOrder[]> => {
  await lockStock(tenant);
  const open = await findUnanswered(tenant);
  if (open) return [open];
  if (await findStop(tenant)) return [];
  const { left, use, rule } = await readStock(tenant);
  const orders: LotOrder[] = [];
  for (const size of ordersOf(left, rule, use)) orders.push(await openOrder(tenant, size));
  return orders;
};

/**
 * Orders tickets when a municipality's stock is at or under its low water: every order is committed, then asked, then its tickets are
 * put into stock. An order that was not answered comes first, whatever is left. Returns how many tickets came (0 when none was needed).
 */
export const refillStock = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
): Promise<Result<number, BackendError>> => {
  let came = 0;
  for (const order of await database().withTenant(municipality.id, nextOrders)) {
    const lot = await askForLot(backend, municipality, order);
    if (!lot.ok) return lot;
    came += lot.value;
  }
  return ok(came);
};
