// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type RecipientKey } from '@/lib/credential-backend/ticket';
import { refillOf, type StockRule } from '@/lib/first-halves/ticket';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { countStock, findOpenOrder, insertOrder, receiveOrder } from './store/ticket-repository';

type Order = { id: string; size: number; recipientKey: RecipientKey };

/** An open order is asked again by its own key, so that an answer lost on the way does not make a second lot. */
const nextOrder = async (tenant: TenantTx, rule: StockRule): Promise<Order | null> => {
  const open = await findOpenOrder(tenant);
  if (open) return { id: open.id, size: open.size, recipientKey: await sealingKey(tenant, open.keyId) };
  const size = refillOf(await countStock(tenant), rule);
  if (size === 0) return null;
  const recipientKey = await sealingKey(tenant);
  const order = { id: randomUUID(), size, keyId: recipientKey.kid };
  await insertOrder(tenant, order);
  await recordAudit(tenant, SYSTEM, {
    verb: 'tickets.ordered',
    subject: { kind: 'ticket-order', id: order.id },
    facts: { size },
  });
  return { id: order.id, size, recipientKey };
};

/**
 * Orders tickets when a municipality's stock is at or under its threshold: the order is committed, then asked, then its tickets are
 * put into stock. Returns how many came (0 when none was needed).
 */
export const refillStock = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
  rule: StockRule,
): Promise<Result<number, BackendError>> => {
  const order = await database().withTenant(municipality.id, (tenant) => nextOrder(tenant, rule));
  if (!order) return ok(0);
  const lot = await backend.orderTickets({
    idempotencyKey: order.id,
    municipalityCode: municipality.istatCode,
    count: order.size,
    recipientKey: order.recipientKey,
  });
  if (!lot.ok) return lot;
  return database().withTenant(municipality.id, async (tenant) => {
    const { tickets } = lot.value;
    if (!(await receiveOrder(tenant, order.id, order.recipientKey.kid, tickets))) return ok(0);
    await recordAudit(tenant, SYSTEM, {
      verb: 'tickets.received',
      subject: { kind: 'ticket-order', id: order.id },
      facts: { count: tickets.length },
    });
    return ok(tickets.length);
  });
};
