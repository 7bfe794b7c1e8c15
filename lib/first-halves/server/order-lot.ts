// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '@/lib/audit/audit-verb';
import { recordAudit } from '@/lib/audit/server/record-audit';
import { type BackendError } from '@/lib/credential-backend/backend-error';
import { type CredentialBackend } from '@/lib/credential-backend/credential-backend';
import { type RecipientKey } from '@/lib/credential-backend/ticket';
import { type MunicipalityId } from '@/lib/kernel/identifiers';
import { ok, type Result } from '@/lib/kernel/result';
import { database, type TenantTx } from '@/lib/platform/database';
import { sealingKey } from '@/lib/platform/vault/vault';
import { findOpenOrder, insertOrder, receiveOrder } from './store/ticket-repository';

/** An order that was committed, and is asked by its own key until its lot is here. */
export type LotOrder = { id: string; size: number; recipientKey: RecipientKey };

/** The order that nobody has answered yet, or `null`. */
export const findUnanswered = async (tenant: TenantTx): Promise<LotOrder | null> => {
  const open = await findOpenOrder(tenant);
  return open && { id: open.id, size: open.size, recipientKey: await sealingKey(tenant, open.keyId) };
};

/** Writes an order of `size` tickets (1–200) down, before it is asked. */
export const openOrder = async (tenant: TenantTx, size: number): Promise<LotOrder> => {
  const recipientKey = await sealingKey(tenant);
  const id = randomUUID();
  await insertOrder(tenant, { id, size, keyId: recipientKey.kid });
  await recordAudit(tenant, SYSTEM, {
    verb: 'tickets.ordered',
    subject: { kind: 'ticket-order', id },
    facts: { size },
  });
  return { id, size, recipientKey };
};

/** Asks for the lot of an order and puts its tickets into stock, once. Returns how many came. */
export const askForLot = async (
  backend: CredentialBackend,
  municipality: { id: MunicipalityId; istatCode: string },
  { id, size, recipientKey }: LotOrder,
): Promise<Result<number, BackendError>> => {
  const lot = await backend.orderTickets({
    idempotencyKey: id,
    municipalityCode: municipality.istatCode,
    count: size,
    recipientKey,
  });
  if (!lot.ok) return lot;
  const { tickets, expiresAt } = lot.value;
  return database().withTenant(municipality.id, async (tenant) => {
    if (!(await receiveOrder(tenant, id, { keyId: recipientKey.kid, expiresAt, tickets }))) return ok(0);
    await recordAudit(tenant, SYSTEM, {
      verb: 'tickets.received',
      subject: { kind: 'ticket-order', id },
      facts: { count: tickets.length },
    });
    return ok(tickets.length);
  });
};
